import type { Translated } from '../translated.ts';
import type { leadWords } from './english.ts';
import { leadRuleWordsKorean } from './rules-korean.ts';
import { leadSentencesKorean } from './sentences-korean.ts';
import { credentialKindWordsKorean, leadUnitsKorean, nodeWordsKorean, patternWordsKorean } from './things-korean.ts';

/** The same in Korean, for report and page. */
export const leadWordsKorean: Translated<typeof leadWords> = {
  rules: leadRuleWordsKorean,
  say: leadSentencesKorean,
  units: leadUnitsKorean,
  kinds: credentialKindWordsKorean,
  patterns: patternWordsKorean,
  nodes: nodeWordsKorean,
  andMore: '{{names}} 외 {{n}}개',
};

import { leadRuleWords } from './rules.ts';
import { leadSentences } from './sentences.ts';
import { credentialKindWords, leadUnits, nodeWords, patternWords } from './things.ts';

/** Everything the rules of leads say. */
export const leadWords = {
  rules: leadRuleWords,
  say: leadSentences,
  units: leadUnits,
  kinds: credentialKindWords,
  patterns: patternWords,
  nodes: nodeWords,
  andMore: '{{names}} and {{n}} more',
};

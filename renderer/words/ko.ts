/** Every sentence a reader of Korean sees. One file a view. */

import { leadWordsKorean as leadWords } from '@shared/lead-words/korean.ts';
import type { Translated } from '@shared/translated.ts';
import type { en } from './en.ts';
import { common } from './ko/common.ts';
import { custody } from './ko/custody.ts';
import { evidence } from './ko/evidence.ts';
import { formats } from './ko/formats.ts';
import { incident } from './ko/incident.ts';
import { links } from './ko/links.ts';
import { refusals } from './ko/refusals.ts';
import { report } from './ko/report.ts';
import { timeline } from './ko/timeline.ts';
import { traces } from './ko/traces.ts';
import { welcome } from './ko/welcome.ts';

export const ko: Translated<typeof en> = {
  common,
  welcome,
  timeline,
  traces,
  links,
  leadWords,
  incident,
  evidence,
  formats,
  custody,
  report,
  refusals,
};

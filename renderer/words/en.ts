/** Every sentence a reader of English sees. One file a view. */
import { leadWords } from '@shared/lead-words/english.ts';
import { common } from './en/common.ts';
import { custody } from './en/custody.ts';
import { evidence } from './en/evidence.ts';
import { formats } from './en/formats.ts';
import { incident } from './en/incident.ts';
import { links } from './en/links.ts';
import { refusals } from './en/refusals.ts';
import { report } from './en/report.ts';
import { timeline } from './en/timeline.ts';
import { traces } from './en/traces.ts';
import { welcome } from './en/welcome.ts';

export const en = {
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

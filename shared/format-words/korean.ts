import { applications } from './korean/applications.ts';
import { cloud } from './korean/cloud.ts';
import { databases } from './korean/databases.ts';
import { endpoint } from './korean/endpoint.ts';
import { firewalls } from './korean/firewalls.ts';
import { forensics } from './korean/forensics.ts';
import { general } from './korean/general.ts';
import { identity } from './korean/identity.ts';
import { mail } from './korean/mail.ts';
import { network } from './korean/network.ts';
import { saas } from './korean/saas.ts';
import { siem } from './korean/siem.ts';
import { unix } from './korean/unix.ts';
import { virtualisation } from './korean/virtualisation.ts';
import { web } from './korean/web.ts';
import { windows } from './korean/windows.ts';
import type { FormatWords } from './words.ts';

const families: readonly FormatWords[] = [
  applications,
  cloud,
  databases,
  endpoint,
  firewalls,
  forensics,
  general,
  identity,
  mail,
  network,
  saas,
  siem,
  unix,
  virtualisation,
  web,
  windows,
];

/** Titles of formats that say more than the name of a product, in Korean, by the format's id. One that is not here is shown as it is. */
export const formatTitlesKorean: FormatWords['titles'] = Object.assign({}, ...families.map(({ titles }) => titles));

/** Why a line is none of a format, in Korean. */
export const formatReasonsKorean: FormatWords['reasons'] = Object.assign({}, ...families.map(({ reasons }) => reasons));

import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Where new cases are made when nobody says where: DWELL_CASES, else "Dwell cases" in the person's home. */
export function casesFolder(): string {
  return process.env.DWELL_CASES || join(home(), 'Dwell cases');
}

function home(): string {
  try {
    return homedir();
  } catch {
    // An account the machine does not know, as in some containers, has none: then where it works.
    return process.cwd();
  }
}

/** Dwell's own files (the sample case): DWELL_RESOURCES, else resources/ beside out/. */
export function resourcesFolder(): string {
  return process.env.DWELL_RESOURCES || join(import.meta.dirname, '../../resources');
}

/** Who works here, for the journal: DWELL_USER, else the account's name. */
export function userName(): string {
  if (process.env.DWELL_USER) return process.env.DWELL_USER;
  try {
    return userInfo().username;
  } catch {
    // An account without a name, as in some containers.
    return 'unknown';
  }
}

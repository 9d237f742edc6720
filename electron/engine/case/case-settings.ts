import { type CaseSettings, caseSettings } from '@shared/case.ts';
import type { JournalEntry } from '@shared/custody.ts';
import { Refusal } from '@shared/refusal.ts';
import { isZone } from '@shared/time.ts';
import type { Book } from './journal.ts';

/** The case's settings, as the journal records them. */
export interface SettingsBook extends Book {
  current(): CaseSettings;
  sample(): boolean;
}

/** What a case starts with; the zone is this machine's until a person says otherwise, and the journal records which. */
export function firstSettings(chosen: Partial<CaseSettings> & { name: string }): CaseSettings {
  return {
    number: '',
    investigator: '',
    organisation: '',
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    tlp: 'TLP:AMBER+STRICT',
    marking: '',
    ...present(chosen),
    name: chosen.name,
  };
}

/** Drops what is undefined, so that it does not hide a value when spread. */
export function present<T extends object>(partial: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(partial).filter(([, value]) => value !== undefined)) as never;
}

/** Refuses with `zone-wrong`. */
export function checkSettings(settings: CaseSettings): void {
  if (!isZone(settings.zone)) {
    throw new Refusal(
      'zone-wrong',
      `"${settings.zone}" is not a time zone this machine knows. Write it like Asia/Seoul.`,
      {
        zone: settings.zone,
      },
    );
  }
}

/** The settings before the first entry; the journal fills them. */
export function createSettingsBook(): SettingsBook {
  let settings = firstSettings({ name: 'Untitled' });
  let sample = false;
  return {
    take(entry: JournalEntry) {
      if (entry.kind !== 'case.created' && entry.kind !== 'case.changed') return;
      settings = { ...settings, ...present(caseSettings.partial().parse(entry.body.settings ?? {})) };
      if (entry.kind === 'case.created') sample = entry.body.sample === true;
    },
    current: () => settings,
    sample: () => sample,
  };
}

/** The columns of the event table: what there is, what is shown, how wide; remembered on the desk for each case. */
import { type EventRow, eventFieldNames } from '@shared/event.ts';
import { isEventField } from '@shared/filter/fields.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk } from '../../desk.ts';
import { useCase } from '../../use-case.ts';

export interface Column {
  /** `marks`, `time`, `evidence`, `line`, `offset`, an event's field, or `more.<name>`. */
  name: string;
  /** Pixels. */
  width: number;
}

const named = ['time', 'evidence', 'line', 'offset', ...eventFieldNames] as const;

/** Columns there always are to choose from, beside those of the formats' own fields. */
export const knownColumns: readonly string[] = named;

export const narrowest = 32;
export const widest = 1600;

const marks: Column = { name: 'marks', width: 44 };
const widths: Record<string, number | undefined> = {
  time: 188,
  evidence: 140,
  line: 72,
  offset: 96,
  sourceIp: 128,
  userName: 110,
  credential: 130,
  userAgent: 220,
  httpMethod: 62,
  httpReferrer: 180,
  urlDomain: 140,
  eventAction: 130,
  eventOutcome: 76,
  eventProvider: 130,
  hostName: 120,
  processName: 90,
  urlPath: 240,
  urlQuery: 180,
  message: 300,
  httpStatus: 58,
  responseBytes: 92,
};

const first = [
  'time',
  'eventOutcome',
  'sourceIp',
  'userName',
  'eventAction',
  'httpMethod',
  'urlPath',
  'httpStatus',
  'message',
  'userAgent',
  'evidence',
  'line',
];

/** The columns of a case that nobody has chosen for yet. */
const firstColumns: readonly Column[] = first.map(columnNamed);

/** A column as wide as its content wants to be, as a rule. */
function columnNamed(name: string): Column {
  return { name, width: widths[name] ?? 140 };
}

/** A column's value as the filter language knows it; null when the event does not state it. */
export function statedIn(row: EventRow, column: string, evidenceName: (id: number) => string): string | null {
  if (column === 'evidence') return evidenceName(row.evidence);
  if (column === 'line') return String(row.line);
  if (column === 'offset') return String(row.byteOffset);
  if (column.startsWith('more.')) return row.more?.[column.slice(5)] ?? null;
  const value = isEventField(column) ? row[column] : null;
  return value === null ? null : String(value);
}

/** Whether a column's value can stand in a filter. */
export function filterable(column: string): boolean {
  return column !== 'marks' && column !== 'time' && column !== 'offset';
}

/** The name of a column in the reader's language; a format's own field keeps its own. */
export function useColumnName(): (name: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (name) => {
      const known = named.find((one) => one === name);
      return known ? t(`timeline.columns.${known}`) : name === 'marks' ? t('timeline.columns.marks') : name.slice(5);
    },
    [t],
  );
}

export interface Columns {
  /** Marks first, then what was chosen. */
  shown: readonly Column[];
  toggle(name: string): void;
  resize(name: string, width: number): void;
  reset(): void;
}

/** The columns of this case's table. */
export function useColumns(): Columns {
  const { folder } = useCase();
  const id = `${folder}|timeline`;
  const [chosen, setChosen] = useState<readonly Column[]>(firstColumns);
  useEffect(() => {
    let left = false;
    desk.columns.get(id).then(
      (kept) => {
        if (!left && kept && kept.columns.length > 0) setChosen(kept.columns);
      },
      () => {},
    );
    return () => {
      left = true;
    };
  }, [id]);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const put = (columns: readonly Column[]) => {
    setChosen(columns);
    // A column that is being dragged changes with every pixel; the desk hears of it when it rests.
    if (waiting.current) clearTimeout(waiting.current);
    waiting.current = setTimeout(() => void desk.columns.put({ id, columns: [...columns] }).catch(() => {}), 150);
  };
  return {
    shown: [marks, ...chosen],
    toggle(name) {
      const without = chosen.filter((column) => column.name !== name);
      if (without.length === 0) return;
      put(without.length < chosen.length ? without : [...chosen, columnNamed(name)]);
    },
    resize(name, width) {
      const bounded = Math.round(Math.max(narrowest, Math.min(widest, width)));
      put(chosen.map((column) => (column.name === name ? { name, width: bounded } : column)));
    },
    reset() {
      put(firstColumns);
    },
  };
}

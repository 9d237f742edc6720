import type { RecordFormat } from '../../formats/format.ts';
import { createClock } from '../clock.ts';
import type { Sink } from '../sink.ts';
import type { MessageReader } from './messages.ts';
import { createRecordUser } from './record.ts';
import { isBlank } from './split.ts';

const openBrace = 123;

/**
 * Reads messages that are one JSON object: its names say what happened, and what stands around it keeps saying when: the
 * place of the time in the evidence is there.
 */
export function createRecordMessages(format: RecordFormat, sink: Sink): MessageReader {
  const ignore = () => {};
  const nowhere: Sink = { ...sink, fieldless: true, termBytes: ignore, term: ignore, textBytes: ignore, text: ignore };
  const silent: Sink = { ...nowhere, number: ignore, instant: ignore, more: ignore };
  // A clock of its own: the times of these records are not the file's.
  const looking = createRecordUser(format, null, createClock('UTC', 2000), silent);
  const reading = createRecordUser(format, null, createClock('UTC', 2000), { ...sink, instant: ignore });
  return {
    read(_, b, from, until) {
      if (b[from] !== openBrace) return false;
      let to = until;
      while (to > from && (b[to - 1] as number) <= 32) to -= 1;
      if (looking.read(b, from, to, from) !== null || !isBlank(b, looking.end(), to)) return false;
      return reading.read(b, from, to, from) === null;
    },
  };
}

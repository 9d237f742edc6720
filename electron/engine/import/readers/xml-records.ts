import type { RecordFormat } from '../../formats/format.ts';
import type { Clock } from '../clock.ts';
import type { Reader, Sink } from '../sink.ts';
import { Broken } from './evtx/layout.ts';
import { createRecordUser } from './record.ts';
import { createElementReader } from './xml-elements.ts';
import { createLeafGiver } from './xml-leaves.ts';

/** Reads the elements that a format of records names: what stands within one, and its attributes, are the keys of a record. */
export function createXmlRecordReader(
  format: RecordFormat,
  { element, frame, empty }: NonNullable<RecordFormat['markup']>,
  clock: Clock,
  sink: Sink,
): Reader {
  let timeAt = 0;
  let timeLength = 0;
  const placed: Sink = { ...sink, instant: (at, offset) => sink.instant(at, offset, timeAt, timeLength) };
  const records = createRecordUser(format, null, clock, placed);
  const giveLeaves = createLeafGiver();

  function membersOf(xml: string): [string, string][] {
    const members: [string, string][] = [];
    giveLeaves(xml, ({ path, attribute }, _, value) => {
      members.push([[...path.slice(1), ...(attribute === null ? [] : [attribute])].join('.'), value.trim()]);
    });
    return members;
  }

  function placeTime(text: string, members: readonly (readonly [string, string])[]): void {
    const keys = format.time.filter((key) => members.some(([name]) => name === key));
    const stated = members.find(([name]) => name === keys[0])?.[1] ?? '';
    const at = stated === '' ? -1 : text.indexOf(stated);
    timeAt = at < 0 ? 0 : Buffer.byteLength(text.slice(0, at));
    timeLength = at < 0 ? 0 : Buffer.byteLength(stated);
  }

  return createElementReader(sink, {
    opening: new RegExp(`<${element}(?=[\\s>/]|$)`),
    closing: new RegExp(empty ? `</${element}>|(?:^\\s*|"\\s*)/>` : `</${element}>`),
    frame: new RegExp(`^(?:\\s*(?:<\\?xml[^>]*\\?>|</?${frame}[^>]*>|<!--[\\s\\S]*-->))*\\s*$`),
    noRecord: format.rejectReason,
    read(text, begins) {
      try {
        const members = membersOf(text.slice(begins));
        placeTime(text, members);
        // Put together by hand, for a name may stand twice.
        const said = members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
        const record = Buffer.from(`{${said.join(',')}}`);
        return records.read(record, 0, record.length, 0);
      } catch (error) {
        if (!(error instanceof Broken)) throw error;
        return `The record is damaged. ${error.message}`;
      }
    },
  });
}

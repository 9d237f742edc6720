import type { Reader, Sink } from '../sink.ts';
import { createEventReader } from './evtx/event.ts';
import { Broken } from './evtx/layout.ts';
import { createElementReader } from './xml-elements.ts';
import { createLeafGiver } from './xml-leaves.ts';

/**
 * Reads Windows events written as XML: one a line, many on one, or each over several lines; what stands before the first
 * on its line (a collector's head) is kept. They become the same events as those of a binary log.
 * @source Microsoft, "Event Schema" (http://schemas.microsoft.com/win/2004/08/events/event)
 */
export function createXmlEventReader(sink: Sink): Reader {
  let timeAt = 0;
  let timeLength = 0;
  const events = createEventReader({
    ...sink,
    instant: (microseconds, offset) => sink.instant(microseconds, offset, timeAt, timeLength),
  });
  const giveLeaves = createLeafGiver();
  const nothing = Buffer.alloc(0);

  type Leaves = Parameters<ReturnType<typeof createEventReader>['read']>[0]['read'];

  function leaves(text: string, begins: number, user: Parameters<Leaves>[2]): void {
    giveLeaves(text.slice(begins), (leaf, named, value) => user.leaf(leaf, named, value, null));
  }

  return createElementReader(sink, {
    opening: /<(?:\w+:)?Event[\s>]/,
    closing: /<\/(?:\w+:)?Event>/,
    frame: /^(?:\s*(?:<\?xml[^>]*\?>|<\/?Events[^>]*>|<!--[\s\S]*-->))*\s*$/,
    noRecord: 'Holds no event of Windows as XML.',
    read(text, begins) {
      const stated = /SystemTime\s*=\s*["']([^"']*)/.exec(text);
      timeLength = stated ? Buffer.byteLength(stated[1] as string) : 0;
      timeAt = stated ? Buffer.byteLength(text.slice(0, stated.index + stated[0].length)) - timeLength : 0;
      try {
        const reading = {
          read: (_at: number, _end: number, user: Parameters<Leaves>[2]) => leaves(text, begins, user),
        };
        events.read(reading, nothing, 0, 0, null);
        return null;
      } catch (error) {
        if (!(error instanceof Broken)) throw error;
        return `The event is damaged. ${error.message}`;
      }
    },
  });
}

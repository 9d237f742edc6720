import type { BinaryFormat } from '../../formats/format.ts';
import type { Reader, Sink } from '../sink.ts';
import { createEvtxReader } from './evtx/evtx.ts';
import { isEvtx } from './evtx/layout.ts';
import { layoutOf } from './utmp/layout.ts';
import { createUtmpReader } from './utmp/utmp.ts';

/** A kind of file that is no text: how it is told by its first bytes, and what reads it. */
interface BinaryKind {
  is(head: Uint8Array): boolean;
  read(sink: Sink): Reader;
}

export const binaryKinds: Readonly<Record<BinaryFormat['reader'], BinaryKind>> = {
  evtx: { is: isEvtx, read: createEvtxReader },
  utmp: { is: (head) => layoutOf(head) !== undefined, read: createUtmpReader },
};

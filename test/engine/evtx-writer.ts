import { crc32 } from 'node:zlib';

/** Values as binary XML types them, for a few types. */
export type Written =
  | string
  | { u16: number }
  | { u32: number }
  | { hex64: bigint }
  | { fileTime: bigint }
  | { sid: number[] }
  | { texts: string[] }
  | { fragment: (at: number) => Buffer };

export interface WrittenRecord {
  id: number;
  /** FILETIME. */
  at: bigint;
  event: number;
  data: Readonly<Record<string, Written>>;
  provider?: string;
  keywords?: bigint;
}

const chunkBytes = 65_536;

/** An event log as Windows writes it: one chunk for each list of records, each chunk with a template of its own. */
export function evtxFile(chunks: readonly (readonly WrittenRecord[])[]): Buffer {
  const header = Buffer.alloc(4096);
  header.write('ElfFile\0', 'latin1');
  header.writeUInt32LE(128, 32);
  header.writeUInt16LE(1, 36);
  header.writeUInt16LE(3, 38);
  header.writeUInt16LE(4096, 40);
  header.writeUInt16LE(chunks.length, 42);
  return Buffer.concat([header, ...chunks.map(chunkOf)]);
}

function chunkOf(records: readonly WrittenRecord[]): Buffer {
  const chunk = Buffer.alloc(chunkBytes);
  chunk.write('ElfChnk\0', 'latin1');
  chunk.writeUInt32LE(128, 40);
  let at = 512;
  let last = at;
  const known = new Map<string, number>();
  for (const record of records) {
    last = at;
    const body = recordBody(record, at + 24, known);
    const size = 24 + body.length + 4;
    chunk.writeUInt32LE(0x2a2a, at);
    chunk.writeUInt32LE(size, at + 4);
    chunk.writeBigUInt64LE(BigInt(record.id), at + 8);
    chunk.writeBigUInt64LE(record.at, at + 16);
    body.copy(chunk, at + 24);
    chunk.writeUInt32LE(size, at + size - 4);
    at += size;
  }
  chunk.writeUInt32LE(last, 44);
  chunk.writeUInt32LE(at, 48);
  chunk.writeUInt32LE(crc32(chunk.subarray(512, at)), 52);
  chunk.writeUInt32LE(crc32(chunk.subarray(128, 512), crc32(chunk.subarray(0, 120))), 124);
  return chunk;
}

/** A record with one template; those of the same shape refer to the first that defined it. */
function recordBody(record: WrittenRecord, at: number, known: Map<string, number>): Buffer {
  const names = Object.keys(record.data);
  const shape = names.join('|');
  const values: Written[] = [
    { u16: record.event },
    { fileTime: record.at },
    record.provider ?? 'Microsoft-Windows-Security-Auditing',
    { hex64: record.keywords ?? 0x8020_0000_0000_0000n },
    { u32: record.id },
    ...Object.values(record.data),
  ];
  const head = Buffer.alloc(4 + 10);
  head.set([0x0f, 1, 1, 0, 0x0c, 1]);
  const defined = known.get(shape);
  let definition = Buffer.alloc(0);
  if (defined === undefined) {
    const place = at + head.length;
    known.set(shape, place);
    head.writeUInt32LE(place, 10);
    const body = templateBody(names, place + 24);
    definition = Buffer.alloc(24 + body.length);
    definition.writeUInt32LE(body.length, 20);
    body.copy(definition, 24);
  } else head.writeUInt32LE(defined, 10);
  const described = Buffer.alloc(4 + values.length * 4);
  described.writeUInt32LE(values.length, 0);
  let from = at + head.length + definition.length + described.length;
  const bytes: Buffer[] = [];
  for (const [index, value] of values.entries()) {
    const [type, written] = valueBytes(value, from);
    described.writeUInt16LE(written.length, 4 + index * 4);
    described[4 + index * 4 + 2] = type;
    bytes.push(written);
    from += written.length;
  }
  return Buffer.concat([head, definition, described, ...bytes, Buffer.from([0])]);
}

function templateBody(names: readonly string[], at: number): Buffer {
  const out = new Pieces(at);
  out.add([0x0f, 1, 1, 0]);
  out.element('Event', () => {
    out.element('System', () => {
      out.element('Provider', null, { Name: 2 });
      out.element('EventID', () => out.value(0, 0x06));
      out.element('Keywords', () => out.value(3, 0x15));
      out.element('TimeCreated', null, { SystemTime: 1 });
      out.element('EventRecordID', () => out.value(4, 0x08));
      out.element('Channel', () => out.text('Security'));
      out.element('Computer', () => out.text('host-1.example'));
    });
    out.element('EventData', () => {
      for (const [index, name] of names.entries())
        out.element('Data', () => out.value(5 + index, 0x01), { Name: name });
    });
  });
  out.add([0]);
  return out.whole();
}

/** Elements on their own, as a value holds them. */
export function looseElements(at: number, write: (out: Pieces) => void): Buffer {
  const out = new Pieces(at, true);
  out.add([0x0f, 1, 1, 0]);
  write(out);
  out.add([0]);
  return out.whole();
}

export class Pieces {
  private readonly parts: Buffer[] = [];
  private at: number;
  private readonly loose: boolean;

  constructor(at: number, loose = false) {
    this.at = at;
    this.loose = loose;
  }

  add(bytes: readonly number[] | Buffer): void {
    const part = Buffer.from(bytes);
    this.parts.push(part);
    this.at += part.length;
  }

  name(name: string): void {
    const text = Buffer.from(name, 'utf16le');
    const part = Buffer.alloc(4 + 8 + text.length + 2);
    part.writeUInt32LE(this.at + 4, 0);
    part.writeUInt16LE(name.length, 10);
    text.copy(part, 12);
    this.add(part);
  }

  text(text: string): void {
    const part = Buffer.alloc(4 + text.length * 2);
    part.set([0x05, 0x01]);
    part.writeUInt16LE(text.length, 2);
    part.write(text, 4, 'utf16le');
    this.add(part);
  }

  value(index: number, type: number): void {
    this.add([0x0e, index & 255, index >> 8, type]);
  }

  element(name: string, inside: (() => void) | null, attributes: Readonly<Record<string, string | number>> = {}): void {
    const stated = Object.entries(attributes);
    const head = Buffer.alloc(1 + (this.loose ? 0 : 2) + 4);
    head[0] = stated.length > 0 ? 0x41 : 0x01;
    this.add(head);
    this.name(name);
    if (stated.length > 0) this.add([0, 0, 0, 0]);
    for (const [index, [attribute, value]] of stated.entries()) {
      this.add([index + 1 < stated.length ? 0x46 : 0x06]);
      this.name(attribute);
      if (typeof value === 'number') this.value(value, 0x01);
      else this.text(value);
    }
    if (!inside) {
      this.add([0x03]);
      return;
    }
    this.add([0x02]);
    inside();
    this.add([0x04]);
  }

  whole(): Buffer {
    return Buffer.concat(this.parts);
  }
}

function valueBytes(value: Written, at: number): [number, Buffer] {
  if (typeof value === 'string') return [0x01, Buffer.from(value, 'utf16le')];
  if ('fragment' in value) return [0x21, value.fragment(at)];
  if ('texts' in value) return [0x81, Buffer.from(value.texts.map((text) => `${text}\0`).join(''), 'utf16le')];
  const bytes = Buffer.alloc(8);
  if ('u16' in value) {
    bytes.writeUInt16LE(value.u16);
    return [0x06, bytes.subarray(0, 2)];
  }
  if ('u32' in value) {
    bytes.writeUInt32LE(value.u32);
    return [0x08, bytes.subarray(0, 4)];
  }
  if ('sid' in value) {
    const [authority = 0, ...parts] = value.sid;
    const sid = Buffer.alloc(8 + parts.length * 4);
    sid.set([1, parts.length, 0, 0, 0, 0, 0, authority]);
    for (const [index, part] of parts.entries()) sid.writeUInt32LE(part, 8 + index * 4);
    return [0x13, sid];
  }
  bytes.writeBigUInt64LE('hex64' in value ? value.hex64 : value.fileTime);
  return ['hex64' in value ? 0x15 : 0x11, bytes];
}

/** The FILETIME of an ISO instant, and some hundreds of nanoseconds more. */
export function fileTime(iso: string, more = 0): bigint {
  return (BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n + BigInt(more);
}

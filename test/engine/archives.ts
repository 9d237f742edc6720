import { crc32 } from 'node:zlib';

export interface Packed {
  name: string;
  content?: Buffer | string;
  link?: boolean;
}

/** A zip of stored files under any names, also those that no honest program writes. */
export function zipOf(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content = '', link = false } of files) {
    const [called, bytes] = [Buffer.from(name), Buffer.from(content)];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(0x0800, 6);
    local.writeUInt32LE(0x5ad81800, 10);
    local.writeUInt32LE(crc32(bytes), 14);
    local.writeUInt32LE(bytes.length, 18);
    local.writeUInt32LE(bytes.length, 22);
    local.writeUInt16LE(called.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(0x0314, 4);
    local.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(((link ? 0o120777 : 0o100644) << 16) >>> 0, 38);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, called);
    parts.push(local, called, bytes);
    at += local.length + called.length + bytes.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

/** A tar of files under any names. */
export function tarOf(files: readonly (Packed & { type?: string })[]): Buffer {
  const parts: Buffer[] = [];
  for (const { name, content = '', type = '0' } of files) {
    const bytes = Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(name, 0, 100);
    header.write('0000644\0', 100);
    header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write(`${(1_750_000_000).toString(8).padStart(11, '0')}\0`, 136);
    header.fill(32, 148, 156);
    header.write(type, 156);
    header.write('ustar\0', 257, 'latin1');
    header.write('00', 263);
    const sum = header.reduce((all, byte) => all + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    parts.push(header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512));
  }
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

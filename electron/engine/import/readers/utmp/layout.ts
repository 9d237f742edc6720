/** Where things stand in a record, and how long it is, in bytes. All numbers are little-endian. */
export interface UtmpLayout {
  bytes: number;
  type: number;
  pid: number;
  /** Texts, closed by a NUL where they do not fill their place: where, and how many bytes. */
  line: readonly [number, number];
  id: readonly [number, number];
  user: readonly [number, number];
  host: readonly [number, number];
  /** How a process ended, where the record says so: the signal, then the exit status, two bytes each. */
  exit: number | null;
  /** Seconds since 1970 UTC, and microseconds. */
  seconds: number;
  microseconds: number;
  /** IPv6, or IPv4 in the first four bytes alone. */
  address: number | null;
  shutdown: number;
}

/** What a record is about. @source utmp(5), ut_type; macOS, utmpx.h */
export const kind = {
  empty: 0,
  runLevel: 1,
  boot: 2,
  newTime: 3,
  oldTime: 4,
  start: 5,
  login: 6,
  user: 7,
  dead: 8,
  accounting: 9,
  signature: 10,
} as const;

const linux = { type: 0, pid: 4, line: [8, 32], id: [40, 4], user: [44, 32], host: [76, 256], exit: 332 } as const;

export const layouts: readonly UtmpLayout[] = [
  // Where programs of 32 bits share the file, also on x86-64. @source glibc, bits/utmp.h, __WORDSIZE_TIME64_COMPAT32
  { ...linux, bytes: 384, seconds: 340, microseconds: 344, address: 348, shutdown: -1 },
  // Where they do not, as on ARM of 64 bits.
  { ...linux, bytes: 400, seconds: 344, microseconds: 352, address: 360, shutdown: -1 },
  // @source macOS, libc, utmpx-darwin.h, struct utmpx32 as in the files
  {
    bytes: 628,
    user: [0, 256],
    id: [256, 4],
    line: [260, 32],
    pid: 292,
    type: 296,
    seconds: 300,
    microseconds: 304,
    host: [308, 256],
    exit: null,
    address: null,
    shutdown: 11,
  },
];

/** Records looked at to tell a file by, and how many of them must be such. */
const looked = 64;
const share = 0.9;

/** How the records of a file that begins so are laid out; undefined where it is none of these files. */
export function layoutOf(head: Uint8Array): UtmpLayout | undefined {
  const b = Buffer.from(head.buffer, head.byteOffset, head.length);
  return layouts.find((layout) => {
    // Every file is asked: nearly all of them are told by what stands first.
    if (b.length < layout.bytes || !fits(b, 0, layout)) return false;
    let [fitting, telling, records] = [0, 0, 0];
    for (let at = 0; at + layout.bytes <= b.length && records < looked; at += layout.bytes) {
      records += 1;
      if (!fits(b, at, layout)) continue;
      fitting += 1;
      if (b.readUInt32LE(at + layout.seconds) >= earliest) telling += 1;
    }
    return telling > 0 && fitting >= records * share;
  });
}

/** No such file is older than 1990. */
const earliest = Date.UTC(1990, 0) / 1000;

/** Whether what stands there can be a record. */
export function fits(b: Buffer, at: number, layout: UtmpLayout): boolean {
  const type = b.readUInt16LE(at + layout.type);
  // A type has two bytes of four.
  if (type > Math.max(kind.signature, layout.shutdown) || b.readUInt16LE(at + layout.type + 2) !== 0) return false;
  if (b.readUInt32LE(at + layout.microseconds) >= 1_000_000) return false;
  return [layout.line, layout.user, layout.host].every(([from, length]) => isWritten(b, at + from, length));
}

/** Whether a text holds no control characters up to its NUL. */
function isWritten(b: Buffer, from: number, length: number): boolean {
  for (let p = from; p < from + length && b[p] !== 0; p += 1) if ((b[p] as number) < 32 || b[p] === 127) return false;
  return true;
}

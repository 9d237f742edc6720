// AssemblyScript. What an escaped JSON text says, as `unescaped` of text.ts has it.

const roomBytes: usize = 4 << 20;
let room: usize = 0;
let used: usize = 0;
/** Where the text last spelled out ends. */
export let spelledOutEnd: usize = 0;

/** Whether so many more bytes can be spelled out: they stay where they are until `forgetSpelledOut`. */
export function maySpellOut(bytes: usize): bool {
  if (room == 0) room = heap.alloc(roomBytes + 64);
  return used + bytes <= roomBytes;
}

export function forgetSpelledOut(): void {
  used = 0;
}

/** How much of the room is taken, to go back to. */
export function spelledOut(): usize {
  return used;
}
export function forgetSpelledOutFrom(mark: usize): void {
  used = mark;
}

/** Writes what a text says; gives where that begins. It is never longer than its spelling. */
export function spellOut(from: usize, end: usize): usize {
  const begin = room + used;
  let to = begin;
  let at = from;
  const backslashes = i8x16.splat(92);
  while (at < end) {
    const bytes = v128.load(at);
    v128.store(to, bytes);
    const found = i8x16.bitmask(i8x16.eq(bytes, backslashes));
    const plain: usize = found == 0 ? 16 : ctz(found);
    if (at + plain >= end) {
      to += end - at;
      break;
    }
    at += plain;
    to += plain;
    if (found == 0) continue;
    const next = load<u8>(at + 1);
    if (next == 117) {
      const passed = spellUnit(at, end, to);
      if (passed > 0) {
        at += passed;
        to = unitEnd;
        continue;
      }
    }
    const short = shortOf(next);
    if (short == 0) {
      // An escape JSON does not know stays as it is.
      store<u16>(to, load<u16>(at));
      to += 2;
    } else store<u8>(to++, short);
    at += 2;
  }
  // What is read along behind the text must not look like the text before it.
  spelledOutEnd = to;
  used = to + 16 - room;
  return begin;
}

/** The same for a cell of a table, in which quotes stand twice. */
export function spellOutDoubled(from: usize, end: usize): usize {
  const begin = room + used;
  let to = begin;
  let at = from;
  const quotes = i8x16.splat(34);
  while (at < end) {
    const bytes = v128.load(at);
    v128.store(to, bytes);
    const found = i8x16.bitmask(i8x16.eq(bytes, quotes));
    const taken: usize = found == 0 ? 16 : <usize>ctz(found) + 1;
    if (at + taken >= end) {
      to += end - at;
      break;
    }
    at += taken;
    to += taken;
    if (found != 0) at++;
  }
  spelledOutEnd = to;
  used = to + 16 - room;
  return begin;
}

function shortOf(letter: u8): u8 {
  switch (letter) {
    case 34:
    case 47:
    case 92:
      return letter;
    case 98:
      return 8;
    case 102:
      return 12;
    case 110:
      return 10;
    case 114:
      return 13;
    case 116:
      return 9;
    default:
      return 0;
  }
}

let unitEnd: usize = 0;

/** `\u00e9`, or two that make one character; gives how many bytes were passed, 0 when it is none. Half a pair stays as it is. */
function spellUnit(at: usize, end: usize, to: usize): usize {
  if (at + 6 > end) return 0;
  const unit = hexAt(at + 2);
  if (unit > 0xffff) return 0;
  if (unit >= 0xd800 && unit <= 0xdbff && at + 12 <= end && load<u16>(at + 6) == 0x755c) {
    const low = hexAt(at + 8);
    if (low >= 0xdc00 && low <= 0xdfff) {
      unitEnd = putCharacter(to, 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
      return 12;
    }
  }
  if (unit >= 0xd800 && unit <= 0xdfff) {
    store<u32>(to, load<u32>(at));
    store<u16>(to, load<u16>(at + 4), 4);
    unitEnd = to + 6;
  } else unitEnd = putCharacter(to, unit);
  return 6;
}

/** Four hexadecimal digits, more than 0xffff for anything else. */
function hexAt(at: usize): u32 {
  let value: u32 = 0;
  for (let place = at; place < at + 4; place++) {
    const byte = <u32>load<u8>(place);
    const letter = (byte | 32) - 97;
    if (byte - 48 < 10) value = (value << 4) | (byte - 48);
    else if (letter < 6) value = (value << 4) | (letter + 10);
    else return 0x10000;
  }
  return value;
}

/** @source RFC 3629, section 3 */
function putCharacter(to: usize, character: u32): usize {
  if (character < 0x80) {
    store<u8>(to, <u8>character);
    return to + 1;
  }
  if (character < 0x800) {
    store<u8>(to, <u8>(0xc0 | (character >> 6)));
    store<u8>(to, <u8>(0x80 | (character & 63)), 1);
    return to + 2;
  }
  if (character < 0x10000) {
    store<u8>(to, <u8>(0xe0 | (character >> 12)));
    store<u8>(to, <u8>(0x80 | ((character >> 6) & 63)), 1);
    store<u8>(to, <u8>(0x80 | (character & 63)), 2);
    return to + 3;
  }
  store<u8>(to, <u8>(0xf0 | (character >> 18)));
  store<u8>(to, <u8>(0x80 | ((character >> 12) & 63)), 1);
  store<u8>(to, <u8>(0x80 | ((character >> 6) & 63)), 2);
  store<u8>(to, <u8>(0x80 | (character & 63)), 3);
  return to + 4;
}

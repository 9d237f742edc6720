// AssemblyScript. Whether a value is of the kind a field holds, as `fits` of readers/values.ts says. Fields are counted as
// `eventFieldNames` has them: the terms, then these.

const sourceIpField: u32 = 0;
export const userNameField: u32 = 1;
export const httpMethodField: u32 = 4;
export const eventOutcomeField: u32 = 8;
/** Provider, machine and program follow each other. */
export const eventProviderField: u32 = 9;
export const processNameField: u32 = 11;
export const urlPathField: u32 = 12;
export const urlQueryField: u32 = 13;
export const messageField: u32 = 14;
export const httpStatusField: u32 = 15;
export const responseBytesField: u32 = 16;
export const fieldTotal: u32 = 17;
/** Beside the number of a field: held only with an address and its scheme. */
const addressedField: u32 = 32;
/** The number of a field by itself. */
export const fieldNumber: u32 = 31;

export const no: i32 = 0;
export const yes: i32 = 1;
/** Only the other reader knows. */
export const unsure: i32 = 2;

/** Words for outcomes, sixteen bytes each: length, 1 for success or 2 for failure, the word. */
const words: usize = memory.data(16 * 64, 16);
let wordCount: usize = 0;
export function outcomeWordsAt(): usize {
  return words;
}
export function setOutcomeWords(count: u32): void {
  wordCount = count;
}

export function fits(field: u32, from: usize, end: usize): i32 {
  const length = end - from;
  switch (field) {
    case httpStatusField:
      return length == 3 && <u32>load<u8>(from) - 49 < 9 && isDigits(from + 1, end) ? yes : no;
    case responseBytesField:
      return length <= 15 && isDigits(from, end) ? yes : no;
    case eventOutcomeField: {
      const outcome = outcomeOf(from, end);
      return outcome == unsureOutcome ? unsure : outcome == 0 ? no : yes;
    }
    case urlPathField:
      return hasPathSign(from, end) ? yes : no;
    case urlPathField | addressedField:
      return hasScheme(from, end) ? yes : no;
    case sourceIpField:
      if (length <= 13 && mayBeNone(load<u8>(from) | 32)) return unsure;
      return length > 2 || load<u8>(from) != 45 || (length == 2 && load<u8>(from + 1) != 45) ? yes : no;
    case httpMethodField:
      return isMethod(from, end) ? yes : isSmallMethod(from, end) ? unsure : no;
    default:
      if (field == userNameField && length >= 4 && load<u32>(from) == 0x2d485353) return no;
      if (field == sourceIpField && length > 0 && load<u8>(from) == 58 && isDigits(from + 1, end)) return no;
      return (length > 2 || load<u8>(from) != 45 || (length == 2 && load<u8>(from + 1) != 45)) ? yes : no;
  }
}

export function isDigits(from: usize, end: usize): bool {
  for (let at = from; at < end; at++) if (<u32>load<u8>(at) - 48 > 9) return false;
  return true;
}

function hasPathSign(from: usize, end: usize): bool {
  for (let at = from; at < end; at++) {
    const byte = load<u8>(at);
    if (byte == 47 || byte == 46 || byte == 63 || byte == 42) return true;
  }
  return false;
}

/** One to fifteen letters and digits, a letter first, and `://`. */
function hasScheme(from: usize, end: usize): bool {
  let at = from;
  for (; at < end && at - from < 16; at++) {
    const byte = load<u8>(at);
    if (<u32>(byte | 32) - 97 < 26 || (at > from && <u32>byte - 48 < 10)) continue;
    return at > from && end - at >= 3 && byte == 58 && load<u16>(at + 1) == 0x2f2f;
  }
  return false;
}

/** Whether words for no address begin so: `<null>`, `(null)`, `null`, `undefined`. */
function mayBeNone(byte: u8): bool {
  return byte == 60 || byte == 40 || byte == 110 || byte == 117;
}

function isMethod(from: usize, end: usize): bool {
  const length = end - from;
  if (length < 3 || length > 20 || <u32>load<u8>(from) - 65 > 25) return false;
  for (let at = from + 1; at < end; at++) {
    const byte = load<u8>(at);
    if (<u32>byte - 65 > 25 && byte != 95 && byte != 45) return false;
  }
  return true;
}

/** `get`, `post`: the other reader gives them in capitals. By their first letters, which no other word of that length is likely to have. */
function isSmallMethod(from: usize, end: usize): bool {
  const length = end - from;
  if (length == 3) return load<u16>(from) == 0x6567 || load<u16>(from) == 0x7570;
  if (length < 4 || length > 7) return false;
  const first = load<u32>(from);
  switch (<u32>length) {
    case 4:
      return first == 0x74736f70 || first == 0x64616568;
    case 5:
      return first == 0x63746170 || first == 0x63617274;
    case 6:
      return first == 0x656c6564;
    default:
      return first == 0x6974706f || first == 0x6e6e6f63;
  }
}

export const unsureOutcome: u32 = 3;

/** 1 where a word stands for success, 2 for failure, 0 for neither, 3 where letters beyond ASCII may. */
export function outcomeOf(from: usize, end: usize): u32 {
  for (let at = from; at < end; at++) if (load<u8>(at) > 127) return unsureOutcome;
  let first = from;
  let last = end;
  while (first < last && isBlank(load<u8>(first))) first++;
  while (last > first && isBlank(load<u8>(last - 1))) last--;
  for (let word = words; word < words + (wordCount << 4); word += 16) {
    if (<usize>load<u8>(word) != last - first) continue;
    let at = first;
    while (at < last && lower(load<u8>(at)) == load<u8>(word + 2 + (at - first))) at++;
    if (at == last) return load<u8>(word, 1);
  }
  return 0;
}

function isBlank(byte: u8): bool {
  return byte == 32 || (byte >= 9 && byte <= 13);
}

function lower(byte: u8): u8 {
  return <u32>byte - 65 < 26 ? byte | 32 : byte;
}

/** Whether a value is an address, or any other text without a port, brackets, an interface or a second one: it is then taken as it stands. */
export function isBareAddress(from: usize, end: usize): bool {
  if (end - from > 300) return false;
  let colons = 0;
  let strange = false;
  for (let at = from; at < end; at++) {
    const byte = load<u8>(at);
    if (byte == 91 || byte == 37 || byte == 44) return false;
    if (byte == 58) colons++;
    else if (<u32>byte - 48 > 9 && <u32>(byte | 32) - 97 > 5) strange = true;
  }
  return colons == 0 || (!strange && isSixth(from, end));
}

/** Eight groups of one to four digits, or fewer around one `::`. @source RFC 4291, section 2.2 */
function isSixth(from: usize, end: usize): bool {
  let groups = 0;
  let digits = 0;
  let gaps = 0;
  let at = from;
  if (end - from >= 2 && load<u16>(from) == 0x3a3a) {
    gaps = 1;
    at += 2;
  }
  for (; at < end; at++) {
    if (load<u8>(at) != 58) {
      if (++digits > 4) return false;
      if (digits == 1) groups++;
      continue;
    }
    if (digits == 0) return false;
    digits = 0;
    if (at + 1 < end && load<u8>(at + 1) == 58) {
      gaps++;
      at++;
    } else if (at + 1 == end) return false;
  }
  return gaps == 0 ? groups == 8 : gaps == 1 && groups < 8;
}

// AssemblyScript. Digits as numbers.

@inline
export function isDigit(byte: u8): bool {
  return byte >= 48 && byte <= 57;
}

/** A digit's value, more than 9 for any other byte. */
@inline
export function digit(at: usize): u32 {
  return <u32>load<u8>(at) - 48;
}

/** What two digits say; 100, which is no part of a time, where they are none. */
export function two(at: usize): i32 {
  const tens = digit(at);
  const ones = digit(at + 1);
  return tens > 9 || ones > 9 ? 100 : <i32>(tens * 10 + ones);
}

/** The number that up to eight digits are, `notDigits` where one of the bytes is none. @param length 1 to 8 */
@inline
export function numberOf(at: usize, length: usize): u32 {
  const short = <u64>(8 - length) << 3;
  // Zeros lead it where there are fewer.
  const text = (load<u64>(at) << short) ^ (0x3030303030303030 << short);
  if (((text | (text + 0x0606060606060606)) & 0xf0f0f0f0f0f0f0f0) != 0) return notDigits;
  const pairs = (text * 10 + (text >> 8)) & 0x00ff00ff00ff00ff;
  const fours = (pairs * 100 + (pairs >> 16)) & 0x0000ffff0000ffff;
  return <u32>(fours * 10_000 + (fours >> 32));
}
export const notDigits: u32 = 0xffffffff;

/** A year of four digits; 0 where they are none. */
export function four(at: usize): i32 {
  const high = two(at);
  const low = two(at + 2);
  return high > 99 || low > 99 ? 0 : high * 100 + low;
}

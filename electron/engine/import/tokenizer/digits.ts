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

/** A year of four digits; 0 where they are none. */
export function four(at: usize): i32 {
  const high = two(at);
  const low = two(at + 2);
  return high > 99 || low > 99 ? 0 : high * 100 + low;
}

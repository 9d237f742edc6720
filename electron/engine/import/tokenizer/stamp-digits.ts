// AssemblyScript. Digits and letters in texts of unknown length, as times have them.
import { isDigit } from './digits';

export function digits(at: usize, end: usize, most: usize): i32 {
  let value = 0;
  const to = min(end, at + most);
  for (let p = at; p < to && isDigit(load<u8>(p)); p++) value = value * 10 + load<u8>(p) - 48;
  return value;
}

export function manyDigits(at: usize, to: usize): i64 {
  let value: i64 = 0;
  for (let p = at; p < to; p++) value = value * 10 + load<u8>(p) - 48;
  return value;
}

export function widthOfDigits(at: usize, end: usize, most: usize): usize {
  let p = at;
  const to = min(end, at + most);
  while (p < to && isDigit(load<u8>(p))) p++;
  return p - at;
}

@inline
export function isLetter(byte: u8): bool {
  return (byte | 32) >= 97 && (byte | 32) <= 122;
}

export function inWord(at: usize, end: usize): bool {
  return at < end && (isLetter(load<u8>(at)) || isDigit(load<u8>(at)));
}

/** How far a text of at least so many bytes may reach; false when it is shorter. */
@inline
export function reaches(at: usize, end: usize, bytes: usize): bool {
  return at + bytes <= end;
}

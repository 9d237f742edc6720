// AssemblyScript. Which pairs of bytes stand in a text: readers/byte-pairs.ts.

/** Of each place the number of the last text that has it. */
const seen: usize = memory.data(1024, 16);
let text: u8 = 0;

export function takePairs(from: usize, end: usize): void {
  text++;
  if (text == 0) {
    memory.fill(seen, 0, 1024);
    text = 1;
  }
  for (let p = from; p + 1 < end; p++) store<u8>(seen + ((<u32>load<u16>(p) * 0x9e3779b1) >> 22), text);
}

/** Whether the text taken last may have what is needed: three places of ten bits, or 0 for nothing. */
export function mayHold(needs: u32): bool {
  if (needs == 0) return true;
  return (
    load<u8>(seen + (needs & 1023)) == text &&
    load<u8>(seen + ((needs >> 10) & 1023)) == text &&
    load<u8>(seen + (needs >> 20)) == text
  );
}

declare module 'unbzip2-stream/lib/bzip2.js' {
  type Bits = ((count: number | null) => number) & { bytesRead: number };
  const bzip2: {
    /** The stream's block size, in hundreds of kilobytes. */
    header(bits: Bits): number;
    /** One block; the stream's checksum so far, or null at its end. */
    decompress(
      bits: Bits,
      give: (byte: number) => void,
      room: Int32Array,
      roomLength: number,
      checksum: number | null,
    ): number | null;
  };
  export default bzip2;
}

declare module 'unbzip2-stream/lib/bit_iterator.js' {
  export default function bitIterator(
    next: () => Uint8Array,
  ): ((count: number | null) => number) & { bytesRead: number };
}

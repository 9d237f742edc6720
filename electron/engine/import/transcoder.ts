import type { Encoding } from '@shared/evidence.ts';

/** How a file's text is written. */
export interface Text {
  encoding: Encoding;
  /** Lines end in CR alone, and the format leaves it to us to know. */
  returns: boolean;
  /** Coloured as for a terminal; only asked of UTF-8. */
  coloured: boolean;
}

/** Bytes of text written in some way, as UTF-8, with where each of them came from. */
export interface Transcoder {
  /** The next bytes of the file; what is cut at their end waits for more. */
  take(block: Uint8Array): Piece;
  end(): Piece;
}

export interface Piece {
  utf8: Uint8Array;
  /** Of every byte of `utf8`, where in the file its character begins. */
  from: Float64Array;
}

/** A name from outside as the name of one file, on every system: no folders, no signs a shell or screen obeys, not too long. */
export function fileName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/[\p{C}\p{Zl}\p{Zp}:*?"<>|]/gu, '_').replace(/^[. ]+|[. ]+$/g, '');
  const short = shorten(plain, 200);
  // @source Microsoft, Naming Files, Paths, and Namespaces: names reserved for devices
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(short);
  return short === '' ? 'unnamed' : reserved ? `_${short}` : short;
}

/** Cut in the middle of the stem, so that the ending stays. `most` counts bytes of UTF-8. */
function shorten(name: string, most: number): string {
  if (Buffer.byteLength(name) <= most) return name;
  const ending = /\.[A-Za-z0-9.]{1,20}$/.exec(name)?.[0] ?? '';
  let stem = name.slice(0, name.length - ending.length);
  while (Buffer.byteLength(stem + ending) > most) stem = [...stem].slice(0, -1).join('');
  return stem + ending;
}

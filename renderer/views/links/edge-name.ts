const known = [
  'owns',
  'owner-of',
  'known-at',
  'uses',
  'used',
  'issued-to',
  'came-from',
  'ran',
  'signed',
  'lies-in',
  'touched',
  'names',
  'acts-as',
  'drawn',
] as const;

/** The kind of a link, as the words have it; what they do not have is plainly linked. */
export function edgeName(kind: string): (typeof known)[number] | 'other' {
  return known.find((one) => one === kind) ?? 'other';
}

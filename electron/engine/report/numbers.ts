/** A whole number in groups of three, the same on every machine. */
export function grouped(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? groups : `${groups}.${rest}`;
}

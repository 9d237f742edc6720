export const font = 'Noto Sans KR Variable';

/** Loads what is needed of the font to write these names: a canvas does not wait for it, and shows boxes. */
export async function fontFor(names: readonly string[]): Promise<void> {
  const letters = [...new Set(names.join(''))].join('');
  await document.fonts.load(`10px "${font}"`, letters).catch(() => []);
}

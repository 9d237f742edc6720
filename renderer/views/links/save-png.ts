import { saveFile } from '../../shell.ts';

/** Draws an SVG twice as large as it says and saves it as PNG. */
export async function savePng(name: string, svg: string): Promise<{ saved: boolean; where: string | null }> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const box = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg);
  // No canvas is wider than 16,384 px.
  const width = Number(box?.[1] ?? 1000);
  const height = Number(box?.[2] ?? 1000);
  const scale = Math.min(2, 12_000 / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const body = canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
  return saveFile({ name, mime: 'image/png', body, base64: true });
}

/** Draws an SVG twice as large as it says and saves it as PNG. Only where the page can save bytes: in a browser. */
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
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) return { saved: false, where: null };
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { saved: true, where: name };
}

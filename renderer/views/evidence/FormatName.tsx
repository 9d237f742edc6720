import { useFormatTitle } from '../../formats/use-formats.ts';

/** A format by the head of its title, or by all of it, and how the file was packed. */
export function FormatName({ id, packing = 'none', whole = false }: { id: string; packing?: string; whole?: boolean }) {
  const title = useFormatTitle(id);
  return (
    <span title={title}>
      {whole ? title : title.split(/[,:;]| \(/)[0]}
      {packing === 'none' ? '' : ` · ${packing}`}
    </span>
  );
}

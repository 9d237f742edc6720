import { useAnswer } from '../../use-answer.ts';

/** A format by the head of its title, or by all of it, and how the file was packed. */
export function FormatName({ id, packing = 'none', whole = false }: { id: string; packing?: string; whole?: boolean }) {
  const formats = useAnswer('formats.list', {});
  const title = formats.value?.formats.find((format) => format.id === id)?.title ?? id;
  return (
    <span title={title}>
      {whole ? title : title.split(/[,:;]| \(/)[0]}
      {packing === 'none' ? '' : ` · ${packing}`}
    </span>
  );
}

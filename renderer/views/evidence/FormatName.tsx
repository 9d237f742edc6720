import { useAnswer } from '../../use-answer.ts';

/** A format by its title, and how the file was packed. */
export function FormatName({ id, packing = 'none' }: { id: string; packing?: string }) {
  const formats = useAnswer('formats.list', {});
  const title = formats.value?.formats.find((format) => format.id === id)?.title ?? id;
  return (
    <span title={title}>
      {title}
      {packing === 'none' ? '' : ` · ${packing}`}
    </span>
  );
}

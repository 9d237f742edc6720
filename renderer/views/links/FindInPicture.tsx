import { TextInput } from '@mantine/core';
import type { LinkNode } from '@shared/links.ts';
import { useTranslation } from 'react-i18next';
import { countText } from '../../ui/numbers.ts';
import styles from './Graph.module.css';

/** The nodes whose name holds a text, whatever its case; none for an empty text. */
export function nodesNamed(nodes: readonly LinkNode[], text: string): string[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  return nodes.filter(({ label, id }) => `${label} ${id}`.toLowerCase().includes(wanted)).map(({ id }) => id);
}

/** Looks for a node among those in the picture; Enter goes from one that fits to the next. */
export function FindInPicture({
  text,
  find,
  found,
  chosen,
  choose,
}: {
  text: string;
  find: (text: string) => void;
  found: readonly string[];
  chosen: string | null;
  choose: (id: string) => void;
}) {
  const { t, i18n } = useTranslation();
  const next = () => {
    const id = found[(found.indexOf(chosen ?? '') + 1) % Math.max(1, found.length)];
    if (id !== undefined) choose(id);
  };
  return (
    <div className={styles.find}>
      <TextInput
        size="xs"
        aria-label={t('links.graph.search')}
        placeholder={t('links.graph.search')}
        value={text}
        onChange={(event) => find(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') next();
          if (event.key === 'Escape') find('');
        }}
      />
      <span role="status">
        {text.trim() !== '' && t('links.graph.foundHere', { n: countText(found.length, i18n.language) })}
      </span>
    </div>
  );
}

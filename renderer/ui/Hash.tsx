import { Copy } from './Copy.tsx';
import styles from './Hash.module.css';

/** A hash, shortened for the eye; the whole of it on hover and on the clipboard. */
export function Hash({ value, name, whole = false }: { value: string; name: string; whole?: boolean }) {
  return (
    <span className={styles.hash}>
      <code title={`${name} ${value}`} className={whole ? styles.whole : undefined}>
        {whole ? value : `${value.slice(0, 8)}…${value.slice(-4)}`}
      </code>
      <Copy text={value} what={name} />
    </span>
  );
}

import styles from './EvidenceText.module.css';
import { piecesOf } from './evidence-text.ts';

/** Text that comes from evidence: hostile until shown. Its invisible characters are boxes, and its direction ends where it ends. */
export function EvidenceText({ text, wrap = false }: { text: string; wrap?: boolean }) {
  return (
    <bdi className={wrap ? styles.wrapped : styles.text}>
      {piecesOf(text).map((piece, index) =>
        piece.hidden ? (
          <span key={index} className={piece.ordinary ? styles.ordinary : styles.hidden}>
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </bdi>
  );
}

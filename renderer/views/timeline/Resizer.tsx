import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Detail.module.css';

const narrowest = 280;
const widest = 900;

/** The panel's left edge: dragged, or moved by the arrow keys. Widths in pixels. */
export function Resizer({ width, resize }: { width: number; resize: (width: number) => void }) {
  const { t } = useTranslation();
  const start = useRef<{ x: number; width: number } | null>(null);
  const put = (wanted: number) => resize(Math.round(Math.max(narrowest, Math.min(widest, wanted))));
  return (
    <div
      className={styles.handle}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('timeline.detail.resize')}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') put(width + 16);
        else if (event.key === 'ArrowRight') put(width - 16);
        else return;
        event.preventDefault();
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (start.current) put(start.current.width + start.current.x - event.clientX);
      }}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}

import type { WriteStream } from 'node:tty';
import type { Progress } from '@shared/changes.ts';
import { visible } from './text.ts';

const plainEveryMs = 2_000;

/** Progress on stderr: one line written over and over on a terminal, else a plain line every two seconds; of short work, none. */
export function showProgress(stream: WriteStream): { show(progress: Progress): void; clear(): void } {
  let shown = false;
  let last = Date.now();
  return {
    show(progress) {
      const line = visible(lineOf(progress));
      if (stream.isTTY) {
        stream.write(`\r\x1b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`);
        shown = true;
      } else if (Date.now() - last >= plainEveryMs) {
        last = Date.now();
        stream.write(`${line}\n`);
      }
    },
    clear() {
      if (shown) stream.write('\r\x1b[2K');
      shown = false;
    },
  };
}

function lineOf({ stage, file, done, total, unit, linesPerSecond, remainingMs }: Progress): string {
  const share = total > 0 ? `${Math.floor((100 * done) / total)} %` : '';
  const amount = unit === 'bytes' ? `${megabytes(done)} of ${megabytes(total)} MB` : `${done} of ${total} ${unit}`;
  const speed = linesPerSecond === null ? '' : `${Math.round(linesPerSecond).toLocaleString('en')} lines/s`;
  const left = remainingMs === null ? '' : `${Math.ceil(remainingMs / 1000)} s left`;
  return [stage, share, amount, speed, left, file ?? ''].filter((part) => part !== '').join('  ');
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

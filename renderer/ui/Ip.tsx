import { hrefOf } from '../route.ts';
import { EvidenceText } from './EvidenceText.tsx';
import styles from './Ip.module.css';
import { useReach } from './row-reach.ts';
import frame from './View.module.css';

/** An address, and the way to its trace: everything that came from it. */
export function Ip({ address }: { address: string }) {
  const tabIndex = useReach();
  return (
    <a className={`${frame.leads} ${styles.ip}`} href={hrefOf('traces', { address })} tabIndex={tabIndex}>
      <EvidenceText text={address} />
    </a>
  );
}

/** A value as the filter language writes it: bare where nothing in it has a meaning of its own, else in quotes. */
export function quoted(value: string): string {
  return /^[\p{L}\p{N}._:@/+-]+$/u.test(value) && !value.startsWith('-')
    ? value
    : `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

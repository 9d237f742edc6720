import styles from './Tlp.module.css';

const colours: Record<string, string | undefined> = {
  'TLP:RED': styles.red,
  'TLP:AMBER+STRICT': styles.amber,
  'TLP:AMBER': styles.amber,
  'TLP:GREEN': styles.green,
};

/** The TLP mark in the colours the standard prescribes. @source FIRST, Traffic Light Protocol 2.0, table 2 */
export function Tlp({ mark }: { mark: string }) {
  return <span className={`${styles.tlp} ${colours[mark] ?? styles.clear}`}>{mark}</span>;
}

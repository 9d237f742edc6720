import { type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../actions.ts';
import { FormatsDialog, openFormats } from '../formats/FormatsDialog.tsx';
import { go, viewNames } from '../route.ts';
import { useZone } from '../ui/zone.ts';
import { CaseContext } from '../use-case.ts';
import styles from './Frame.module.css';
import { Header } from './Header.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { openPalette, Palette } from './Palette.tsx';
import { Rail } from './Rail.tsx';
import { Working } from './Working.tsx';

const letters = {
  timeline: 't',
  traces: 'a',
  links: 'w',
  incident: 'i',
  evidence: 'e',
  custody: 'c',
  report: 'r',
} as const;

/** What stands around every view: the header, the way between views, the palette and the keys. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const open = useContext(CaseContext);
  const zone = useZone();
  const [keys, setKeys] = useState(false);
  useActions([
    ...(open === null
      ? []
      : viewNames.map((view) => ({
          id: `go-${view}`,
          label: t('common.keys.goTo', { view: t(`common.view.${view}`) }),
          group: t('common.keys.go'),
          keys: `g ${letters[view]}`,
          run: () => go(view),
        }))),
    ...(open === null
      ? []
      : [
          {
            id: 'zone',
            label: t('common.keys.switchZone'),
            group: t('common.keys.general'),
            keys: 'z',
            run: () => zone.choose(zone.choice === 'utc' ? 'case' : 'utc'),
          },
        ]),
    { id: 'formats', label: t('formats.title'), group: t('common.keys.general'), keys: 'g f', run: openFormats },
    { id: 'keys', label: t('common.keys.open'), group: t('common.keys.general'), keys: '?', run: () => setKeys(true) },
  ]);
  return (
    <div className={open ? styles.frame : styles.bare}>
      <Header openPalette={openPalette} />
      {open && <Rail />}
      <main className={styles.main}>{children}</main>
      {open && <Working />}
      <Palette />
      <FormatsDialog />
      <KeysDialog opened={keys} close={() => setKeys(false)} />
    </div>
  );
}

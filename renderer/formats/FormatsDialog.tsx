import { Modal, TextInput } from '@mantine/core';
import { speaksOf } from '@shared/formats.ts';
import { type KeyboardEvent, useEffect, useId, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.tsx';
import { Empty } from '../ui/State.tsx';
import { FormatDetail } from './FormatDetail.tsx';
import styles from './FormatsDialog.module.css';
import { type FamilyOfFormats, useFormats } from './use-formats.ts';

let opened = false;
const listeners = new Set<() => void>();

function set(to: boolean): void {
  opened = to;
  for (const listener of [...listeners]) listener();
}

/** Opens the list of all that can be read. */
export function openFormats(): void {
  set(true);
}

/** Every format there is, by kind, found by typing: who defines it, what its events state, what it looks like. */
export function FormatsDialog() {
  const { t } = useTranslation();
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => opened,
  );
  return (
    <Modal
      opened={shown}
      onClose={() => set(false)}
      title={t('formats.title')}
      size={1080}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Formats />
    </Modal>
  );
}

function Formats() {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState('');
  const all = useFormats();
  const words = text.split(/\s+/).filter((word) => word !== '');
  const found = all
    .map(({ family, formats }): FamilyOfFormats => {
      const name = t(`formats.family.${family}`);
      return { family, formats: formats.filter((one) => speaksOf({ ...one, title: `${name} ${one.title}` }, words)) };
    })
    .filter(({ formats }) => formats.length > 0);
  const rows = found.flatMap(({ formats }) => formats);
  const at = Math.max(
    0,
    rows.findIndex((one) => one.id === chosen),
  );
  const format = rows[at];
  const optionId = (of: string) => `${id}-${of}`;

  useEffect(() => {
    if (format) document.getElementById(`${id}-${format.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, format]);

  function onKeyDown(event: KeyboardEvent) {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 10, PageUp: at - 10 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setChosen(rows[Math.min(Math.max(to, 0), rows.length - 1)]?.id ?? '');
  }

  return (
    <>
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={format && optionId(format.id)}
        aria-label={t('formats.search')}
        placeholder={t('formats.placeholder')}
        leftSection={<Icon name="search" size={12} />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p className={styles.count} role="status">
        {t('formats.count', { some: rows.length, all: all.reduce((sum, { formats }) => sum + formats.length, 0) })}
      </p>
      <div className={styles.split}>
        <div className={styles.list} role="listbox" id={`${id}-list`} aria-label={t('formats.list')}>
          {found.map(({ family, formats }) => (
            <div key={family} role="group" aria-labelledby={optionId(family)}>
              <h3 id={optionId(family)} role="presentation" className={styles.family}>
                {t(`formats.family.${family}`)} <span>{formats.length}</span>
              </h3>
              {formats.map((one) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field above has the keys and says which option is meant
                <div
                  key={one.id}
                  id={optionId(one.id)}
                  role="option"
                  aria-selected={one === format}
                  className={styles.option}
                  title={one.title}
                  onClick={() => setChosen(one.id)}
                >
                  {one.title}
                </div>
              ))}
            </div>
          ))}
        </div>
        {format ? <FormatDetail of={format} /> : <Empty why={t('formats.none')} what={t('formats.noneDo')} />}
      </div>
    </>
  );
}

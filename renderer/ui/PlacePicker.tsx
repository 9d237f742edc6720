import { Button, Checkbox, Modal } from '@mantine/core';
import type { Chosen, Listing } from '@shared/shell.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure, type EngineFailure } from '../failure.ts';
import { listPlaces } from '../shell.ts';
import { Bytes } from './Bytes.tsx';
import { EvidenceText } from './EvidenceText.tsx';
import { Icon } from './Icon.tsx';
import { Instant } from './Instant.tsx';
import styles from './PlacePicker.module.css';
import { Empty, Failed, Loading } from './State.tsx';

type Entry = Listing['entries'][number];

/** Files, folders or cases chosen from the folders Dwell was started with: nothing is uploaded, big evidence stays where it is. */
export function PlacePicker({
  opened,
  close,
  what,
  pick,
}: {
  opened: boolean;
  close: () => void;
  what: 'evidence' | 'case' | 'folder';
  pick: (chosen: Chosen[]) => void;
}) {
  const { t } = useTranslation();
  const [trail, setTrail] = useState<Chosen[]>([]);
  const [listing, setListing] = useState<Listing | null>(null);
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const [ticked, setTicked] = useState<ReadonlyMap<string, Chosen>>(new Map());
  const within = trail.at(-1)?.place ?? null;

  useEffect(() => {
    if (!opened) return;
    let left = false;
    setListing(null);
    setFailure(null);
    listPlaces(within).then(
      (found) => !left && setListing(found),
      (error) => !left && setFailure(asFailure(error)),
    );
    return () => {
      left = true;
    };
  }, [opened, within]);

  function done(chosen: Chosen[]) {
    pick(chosen.map(({ place, name }) => ({ place, name })));
    setTicked(new Map());
    setTrail([]);
    close();
  }
  function tick(entry: Entry) {
    const next = new Map(ticked);
    if (!next.delete(entry.place)) next.set(entry.place, entry);
    setTicked(next);
  }
  function go(to: number) {
    setTrail(trail.slice(0, to));
    setTicked(new Map());
  }

  const shown =
    listing?.entries.filter(({ kind }) =>
      what === 'evidence' ? kind === 'file' || kind === 'folder' : kind !== 'file',
    ) ?? [];
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t(`common.places.${what}`)}
      size={720}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <nav className={styles.trail} aria-label={t('common.places.trail')}>
        <button type="button" onClick={() => go(0)}>
          {t('common.places.roots')}
        </button>
        {trail.map((step, index) => (
          <button type="button" key={step.place} onClick={() => go(index + 1)}>
            <Icon name="chevron" size={10} />
            <EvidenceText text={step.name} />
          </button>
        ))}
      </nav>
      <div className={styles.list}>
        {failure ? (
          <Failed failure={failure} />
        ) : listing === null ? (
          <Loading />
        ) : shown.length === 0 ? (
          <Empty
            why={t(within === null ? 'common.places.noRoots' : 'common.places.empty')}
            what={t('common.places.emptyDo')}
          />
        ) : (
          <ul>
            {shown.map((entry) => (
              <li key={entry.place}>
                {what === 'evidence' && (
                  <Checkbox
                    checked={ticked.has(entry.place)}
                    onChange={() => tick(entry)}
                    aria-label={t('common.places.tick', { name: entry.name })}
                  />
                )}
                <button
                  type="button"
                  onClick={() => {
                    if (what === 'case' && entry.kind === 'case') done([entry]);
                    else if (entry.kind === 'file') tick(entry);
                    else setTrail([...trail, entry]);
                  }}
                >
                  <Icon name={entry.kind === 'file' ? 'file' : entry.kind === 'case' ? 'custody' : 'folder'} />
                  <EvidenceText text={entry.name} />
                </button>
                <span className={styles.size}>{entry.sizeBytes !== null && <Bytes of={entry.sizeBytes} />}</span>
                <span className={styles.date}>
                  <Instant at={entry.modified} precision="minute" />
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {listing?.truncated && <p className={styles.note}>{t('common.places.truncated')}</p>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
        {what === 'evidence' && (
          <Button disabled={ticked.size === 0} onClick={() => done([...ticked.values()])}>
            {t('common.places.take', { count: ticked.size })}
          </Button>
        )}
        {what === 'folder' && (
          <Button disabled={trail.length === 0} onClick={() => done(trail.slice(-1))}>
            {t('common.places.here')}
          </Button>
        )}
      </div>
    </Modal>
  );
}

import { Button, Modal, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { door } from '../../shell.ts';
import { countText } from '../../ui/numbers.ts';
import { PlacePicker } from '../../ui/PlacePicker.tsx';
import { Uploading } from '../../ui/Progress.tsx';
import { Failed } from '../../ui/State.tsx';
import { useHanding } from '../../use-handing.ts';
import { type Preview, TableMapping } from './TableMapping.tsx';
import styles from './Who.module.css';

interface Source {
  name?: string;
  text?: string;
  path?: string;
}

async function previewOf(of: 'roster' | 'credentials', source: Source, mapping?: Preview['mapping']): Promise<Preview> {
  const input = { ...source, ...(mapping ? { mapping } : {}) };
  if (of === 'roster') {
    const { people, ...rest } = await ask('roster.preview', input);
    return { ...rest, rows: people };
  }
  const { credentials, ...rest } = await ask('credentials.preview', input);
  return { ...rest, rows: credentials };
}

/** Takes a table in: chosen or pasted, its columns mapped before one's eyes, nothing taken before it is seen. */
export function TableImport({
  of,
  opened,
  close,
}: {
  of: 'roster' | 'credentials';
  opened: boolean;
  close: () => void;
}) {
  const { t, i18n } = useTranslation();
  const [source, setSource] = useState<Source | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [pasted, setPasted] = useState('');
  const [picking, setPicking] = useState(false);
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const { handed, choose } = useHanding();

  async function attempt(work: () => Promise<void>) {
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(asFailure(error));
    }
    setBusy(false);
  }
  const look = (next: Source, mapping?: Preview['mapping']) =>
    attempt(async () => {
      setPreview(await previewOf(of, next, mapping));
      setSource(next);
    });
  const leave = () => {
    handed?.breakOff();
    setSource(null);
    setPreview(null);
    setPasted('');
    setFailure(null);
    close();
  };
  const take = () =>
    attempt(async () => {
      if (!source || !preview) return;
      const input = { ...source, mapping: preview.mapping };
      const { added, changed, unchanged } =
        of === 'roster' ? await ask('roster.import', input) : await ask('credentials.import', input);
      const n = (count: number) => countText(count, i18n.language);
      notifications.show({
        message: t('links.table.taken', { added: n(added), changed: n(changed), unchanged: n(unchanged) }),
      });
      leave();
    });

  return (
    <>
      <Modal
        opened={opened && !picking}
        onClose={leave}
        title={t(`links.table.${of}`)}
        size={900}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <div className={styles.form}>
          {preview === null ? (
            <>
              <div className={styles.actions}>
                <Button
                  disabled={busy}
                  onClick={() =>
                    void attempt(async () => {
                      const [file] = await choose();
                      if (file) await look({ path: file.place, name: file.name });
                    })
                  }
                >
                  {t('links.table.file')}
                </Button>
                {door === 'browser' && (
                  <Button variant="default" disabled={busy} onClick={() => setPicking(true)}>
                    {t('links.table.places')}
                  </Button>
                )}
              </div>
              <Textarea
                label={t('links.table.paste')}
                value={pasted}
                rows={8}
                spellCheck={false}
                onChange={(event) => setPasted(event.currentTarget.value)}
              />
              <div className={styles.foot}>
                <Button
                  variant="default"
                  disabled={busy || pasted.trim() === ''}
                  onClick={() => void look({ text: pasted })}
                >
                  {t('links.table.look')}
                </Button>
              </div>
            </>
          ) : (
            source && (
              <>
                <TableMapping of={of} preview={preview} remap={(mapping) => void look(source, mapping)} />
                <div className={styles.foot}>
                  <Button variant="default" onClick={leave}>
                    {t('common.cancel')}
                  </Button>
                  <Button disabled={busy || preview.total === 0} onClick={() => void take()}>
                    {t('links.table.take', { n: countText(preview.total, i18n.language) })}
                  </Button>
                </div>
              </>
            )
          )}
          {handed && <Uploading of={handed} cancel={handed.breakOff} />}
          {failure && <Failed failure={failure} />}
        </div>
      </Modal>
      <PlacePicker
        opened={picking}
        close={() => setPicking(false)}
        what="evidence"
        pick={([file]) => file && void look({ path: file.place, name: file.name })}
      />
    </>
  );
}

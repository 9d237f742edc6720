import { Button, FileButton, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type NetworkKind, type NetworkList, networkKinds } from '@shared/networks.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { Failed } from '../../ui/State.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import styles from './Traces.module.css';

/** States a network list, or replaces one: pasted lines or a CSV file, with where it comes from and of which day it is. */
export function NetworkEditor({ of, close }: { of: NetworkList | null; close: () => void }) {
  const { t } = useTranslation();
  useFocusBack();
  const [name, setName] = useState(of?.name ?? '');
  const [source, setSource] = useState(of?.source ?? '');
  const [date, setDate] = useState(of?.date ?? '');
  const [validFrom, setValidFrom] = useState(of?.validFrom ?? '');
  const [validTo, setValidTo] = useState(of?.validTo ?? '');
  const [kind, setKind] = useState<NetworkKind>('other');
  const [text, setText] = useState(of ? textOf(of) : '');
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const wrong = (day: string) => day !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(day);
  const days = [
    { name: 'date', value: date, set: setDate },
    { name: 'validFrom', value: validFrom, set: setValidFrom },
    { name: 'validTo', value: validTo, set: setValidTo },
  ] as const;

  async function save() {
    setRunning(true);
    setFailure(null);
    try {
      await ask('networks.set', {
        ...(of ? { id: of.id } : {}),
        name: name.trim(),
        source: source.trim(),
        date: date === '' ? null : date,
        validFrom: validFrom === '' ? null : validFrom,
        validTo: validTo === '' ? null : validTo,
        text,
        kind,
        // Its text is that of the entries alone.
        ...(of ? { leftOut: of.leftOut } : {}),
      });
      close();
    } catch (error) {
      setFailure(asFailure(error));
      setRunning(false);
    }
  }

  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t(of ? 'traces.networks.editTitle' : 'traces.networks.addTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!running) void save();
        }}
      >
        <TextInput
          label={t('traces.networks.name')}
          value={name}
          maxLength={200}
          required
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('traces.networks.sourceLabel')}
          description={t('traces.networks.sourceWhat')}
          value={source}
          maxLength={500}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <div className={styles.pair}>
          {days.map((day) => (
            <TextInput
              key={day.name}
              label={t(`traces.networks.${day.name}Label`)}
              placeholder="2025-06-24"
              value={day.value}
              maxLength={10}
              error={wrong(day.value) ? t('traces.networks.dateWrong') : undefined}
              onChange={(event) => day.set(event.currentTarget.value.trim())}
            />
          ))}
          <NativeSelect
            size="xs"
            label={t('traces.networks.kindLabel')}
            value={kind}
            onChange={(event) => setKind(networkKinds.find((one) => one === event.currentTarget.value) ?? 'other')}
            data={networkKinds.map((one) => ({ value: one, label: t(`traces.kind.${one}`) }))}
          />
        </div>
        <Textarea
          label={t('traces.networks.text')}
          description={t('traces.networks.textWhat')}
          placeholder={'203.0.113.0/26,Example Hosting,hosting,HK,2025-01-01,,registry\n198.51.100.7'}
          value={text}
          required
          autosize
          minRows={8}
          maxRows={16}
          styles={{ input: { fontFamily: 'var(--mono)' } }}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <FileButton
          accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
          onChange={(file) => void file?.text().then(setText)}
        >
          {(props) => (
            <Button {...props} variant="default" size="compact-sm" className={styles.start ?? ''}>
              {t('traces.networks.file')}
            </Button>
          )}
        </FileButton>
        {failure && <Failed failure={failure} />}
        <div className={styles.dialogFoot}>
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button
            type="submit"
            loading={running}
            disabled={name.trim() === '' || text.trim() === '' || days.some(({ value }) => wrong(value))}
          >
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

const header = 'cidr,label,kind,country,from,to,source,latitude,longitude';

/** A list as the text that would state it again. */
function textOf(list: NetworkList): string {
  return [
    header,
    ...list.entries.map((entry) =>
      [
        entry.cidr,
        entry.label,
        entry.kind,
        entry.country,
        entry.validFrom,
        entry.validTo,
        entry.source,
        entry.latitude,
        entry.longitude,
      ]
        .map((value) => cell(String(value ?? '')))
        .join(','),
    ),
  ].join('\n');
}

function cell(value: string): string {
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

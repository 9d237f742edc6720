import { Button, Select, TextInput } from '@mantine/core';
import { type CaseSettings, tlpMarks } from '@shared/case.ts';
import { isZone, offsetMinutesAt, offsetText, zones } from '@shared/time.ts';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { Failed } from '../../ui/State.tsx';
import { Tlp } from '../../ui/Tlp.tsx';
import styles from './CaseForm.module.css';

/** What a case is called, who works on it, in which zone its days are counted, and how it is marked. */
export function CaseForm({
  settings: before,
  action,
  submit,
  cancel,
  readOnly = false,
}: {
  settings: CaseSettings;
  action: string;
  submit: (settings: CaseSettings) => Promise<void>;
  cancel?: () => void;
  readOnly?: boolean;
}) {
  const { t } = useTranslation();
  const [settings, setSettings] = useState(before);
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const zoneChoices = useMemo(zoneOptions, []);
  const set = (part: Partial<CaseSettings>) => setSettings({ ...settings, ...part });
  const text = (name: 'name' | 'number' | 'investigator' | 'organisation' | 'marking') => ({
    label: t(`welcome.form.${name}`),
    value: settings[name],
    readOnly,
    onChange: (event: { currentTarget: HTMLInputElement }) => set({ [name]: event.currentTarget.value }),
  });
  async function send(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    try {
      await submit({ ...settings, name: settings.name.trim() });
    } catch (error) {
      setFailure(asFailure(error));
    } finally {
      setBusy(false);
    }
  }
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <TextInput {...text('name')} required maxLength={200} data-autofocus className={styles.wide ?? ''} />
      <TextInput {...text('number')} maxLength={100} />
      <TextInput {...text('investigator')} maxLength={200} />
      <TextInput {...text('organisation')} maxLength={200} className={styles.wide ?? ''} />
      <Select
        label={t('welcome.form.zone')}
        description={t('welcome.form.zoneMeaning')}
        data={zoneChoices}
        value={settings.zone}
        onChange={(zone) => zone && set({ zone })}
        searchable
        allowDeselect={false}
        readOnly={readOnly}
        limit={80}
        nothingFoundMessage={t('welcome.form.zoneNone')}
      />
      <Select
        label={t('welcome.form.tlp')}
        description={t('welcome.form.tlpMeaning')}
        data={[...tlpMarks]}
        value={settings.tlp}
        onChange={(value) => {
          const tlp = tlpMarks.find((mark) => mark === value);
          if (tlp) set({ tlp });
        }}
        renderOption={({ option }) => <Tlp mark={option.value} />}
        allowDeselect={false}
        readOnly={readOnly}
      />
      <TextInput
        {...text('marking')}
        description={t('welcome.form.markingMeaning')}
        maxLength={500}
        className={styles.wide ?? ''}
      />
      {failure && (
        <div className={styles.wide}>
          <Failed failure={failure} />
        </div>
      )}
      <div className={styles.buttons}>
        {cancel && (
          <Button variant="default" onClick={cancel}>
            {readOnly ? t('common.close') : t('common.cancel')}
          </Button>
        )}
        {!readOnly && (
          <Button type="submit" loading={busy} disabled={settings.name.trim() === ''}>
            {action}
          </Button>
        )}
      </div>
    </form>
  );
}

/** The settings a new case begins with: this machine's zone, and the strict mark. */
export function freshSettings(): CaseSettings {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    name: '',
    number: '',
    investigator: '',
    organisation: '',
    zone: isZone(zone) ? zone : 'UTC',
    tlp: 'TLP:AMBER+STRICT',
    marking: '',
  };
}

/** Every zone with its offset of today. */
function zoneOptions(): { value: string; label: string }[] {
  const now = Date.now() * 1000;
  return zones().map((zone) => ({ value: zone, label: `${zone}  ${offsetText(offsetMinutesAt(zone, now))}` }));
}

import { Textarea, TextInput } from '@mantine/core';
import type { Person, RosterField } from '@shared/roster.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { Dialog } from './Dialog.tsx';
import styles from './Who.module.css';

/** Whom to edit (null: somebody new), and an account to add. */
export interface Editing {
  person: Person | null;
  account?: string;
}

const many = ['accounts', 'aliases', 'devices', 'addresses'] as const;
const dates = ['joined', 'notice', 'lastDay', 'accessRevoked'] as const;

const blank: Record<RosterField, string> = {
  name: '',
  accounts: '',
  role: '',
  team: '',
  joined: '',
  notice: '',
  lastDay: '',
  accessRevoked: '',
  devices: '',
  addresses: '',
  aliases: '',
};

/** Enters a person by hand, or changes one. Lists are written one a line, dates as in the roster. */
export function PersonForm({ of, close }: { of: Editing | null; close: () => void }) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(blank);
  useEffect(() => {
    if (of) setWritten(writtenOf(of));
  }, [of]);
  const set = (name: RosterField, value: string) => setWritten({ ...written, [name]: value });

  function submit() {
    const lines = (name: (typeof many)[number]) =>
      written[name]
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const person = {
      ...written,
      accounts: lines('accounts'),
      aliases: lines('aliases'),
      devices: lines('devices'),
      addresses: lines('addresses'),
    };
    return ask('roster.edit', of?.person ? { id: of.person.id, person } : { person });
  }

  return (
    <Dialog
      opened={of !== null}
      close={close}
      title={t(of?.person ? 'links.roster.editTitle' : 'links.roster.add')}
      action={t('common.save')}
      ready={written.name.trim() !== ''}
      submit={submit}
    >
      <div className={styles.two}>
        {(['name', 'role', 'team'] as const).map((name) => (
          <TextInput
            key={name}
            label={t(`links.roster.field.${name}`)}
            value={written[name]}
            required={name === 'name'}
            data-autofocus={name === 'name' || undefined}
            onChange={(event) => set(name, event.currentTarget.value)}
          />
        ))}
        {dates.map((name) => (
          <TextInput
            key={name}
            label={t(`links.roster.field.${name}`)}
            placeholder={t('links.roster.date')}
            value={written[name]}
            onChange={(event) => set(name, event.currentTarget.value)}
          />
        ))}
      </div>
      <div className={styles.two}>
        {many.map((name) => (
          <Textarea
            key={name}
            label={t(`links.roster.field.${name}`)}
            description={t('links.roster.many')}
            value={written[name]}
            rows={3}
            spellCheck={false}
            onChange={(event) => set(name, event.currentTarget.value)}
          />
        ))}
      </div>
    </Dialog>
  );
}

function writtenOf({ person, account }: Editing): Record<RosterField, string> {
  const accounts = [...(person?.accounts ?? []), ...(account === undefined ? [] : [account])].join('\n');
  if (person === null) return { ...blank, accounts };
  return {
    name: person.name,
    role: person.role,
    team: person.team,
    joined: person.joined?.text ?? '',
    notice: person.notice?.text ?? '',
    lastDay: person.lastDay?.text ?? '',
    accessRevoked: person.accessRevoked?.text ?? '',
    accounts,
    aliases: person.aliases.join('\n'),
    devices: person.devices.join('\n'),
    addresses: person.addresses.join('\n'),
  };
}

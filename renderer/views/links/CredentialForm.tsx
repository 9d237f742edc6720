import { NativeSelect, TextInput } from '@mantine/core';
import { type CredentialStatement, credentialKinds } from '@shared/credentials.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { Dialog } from './Dialog.tsx';
import styles from './Who.module.css';

const blank: CredentialStatement = {
  id: '',
  kind: 'access-key',
  owner: '',
  issuer: '',
  issued: '',
  expires: '',
  revoked: '',
  source: '',
};

/** States something about one credential: it stands beside what the evidence shows. */
export function CredentialForm({ of, close }: { of: Partial<CredentialStatement> | null; close: () => void }) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(blank);
  useEffect(() => {
    if (of) setWritten({ ...blank, ...of });
  }, [of]);
  const field = (name: Exclude<keyof CredentialStatement, 'kind'>, placeholder?: string) => (
    <TextInput
      label={t(`links.credentials.column.${name}`)}
      value={written[name]}
      placeholder={placeholder ?? ''}
      required={name === 'id'}
      onChange={(event) => setWritten({ ...written, [name]: event.currentTarget.value })}
    />
  );
  return (
    <Dialog
      opened={of !== null}
      close={close}
      title={t('links.credentials.stateTitle')}
      action={t('common.save')}
      ready={written.id.trim() !== ''}
      submit={() => ask('credentials.state', written)}
    >
      <div className={styles.two}>
        {field('id')}
        <NativeSelect
          size="xs"
          label={t('links.credentials.column.kind')}
          value={written.kind}
          data={credentialKinds.map((value) => ({ value, label: t(`links.kinds.${value}`) }))}
          onChange={(event) => {
            const kind = credentialKinds.find((one) => one === event.currentTarget.value);
            if (kind) setWritten({ ...written, kind });
          }}
        />
        {field('owner')}
        {field('issuer')}
        {field('issued', t('links.roster.date'))}
        {field('expires', t('links.roster.date'))}
        {field('revoked', t('links.roster.date'))}
        {field('source')}
      </div>
    </Dialog>
  );
}

import { Button, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { Failed } from '../../ui/State.tsx';
import styles from './Who.module.css';

/** A form in a dialog: done, it closes; refused, it says why and keeps what was written. */
export function Dialog({
  opened,
  close,
  title,
  action,
  submit,
  ready = true,
  children,
}: {
  opened: boolean;
  close: () => void;
  title: string;
  action: string;
  submit: () => Promise<unknown>;
  ready?: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const [busy, setBusy] = useState(false);

  async function send() {
    setBusy(true);
    setFailure(null);
    try {
      await submit();
      close();
    } catch (error) {
      setFailure(asFailure(error));
    }
    setBusy(false);
  }
  return (
    <Modal
      opened={opened}
      onClose={() => {
        setFailure(null);
        close();
      }}
      title={title}
      size={640}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {children}
        {failure && <Failed failure={failure} />}
        <div className={styles.foot}>
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={!ready || busy}>
            {action}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

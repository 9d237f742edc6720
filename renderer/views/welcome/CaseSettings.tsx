import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { useCase } from '../../use-case.ts';
import { CaseForm } from './CaseForm.tsx';

/** The settings of the open case; every change is an entry in its journal. */
export function CaseSettings({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  const open = useCase();
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('common.header.settings')}
      size={560}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <CaseForm
        settings={open.settings}
        readOnly={open.readOnly}
        action={t('common.save')}
        cancel={close}
        submit={async (settings) => {
          await ask('case.change', settings);
          close();
        }}
      />
    </Modal>
  );
}

import { Button, Modal } from '@mantine/core';
import type { Chosen } from '@shared/shell.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { go } from '../../route.ts';
import { chooseFolder, door } from '../../shell.ts';
import { PlacePicker } from '../../ui/PlacePicker.tsx';
import { CaseForm, freshSettings } from './CaseForm.tsx';
import styles from './NewCase.module.css';

/** A new case, in the cases folder of this machine unless another is chosen. */
export function NewCase({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  const [folder, setFolder] = useState<Chosen | null>(null);
  const [picking, setPicking] = useState(false);
  const settings = useMemo(freshSettings, []);
  return (
    <>
      <Modal
        opened={opened}
        onClose={close}
        title={t('welcome.new')}
        size={560}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p className={styles.folder}>
          <span>
            {t('welcome.folder')} <b>{folder === null ? t('welcome.folderUsual') : folder.name}</b>
          </span>
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => {
              if (door === 'browser') setPicking(true);
              else void chooseFolder().then((chosen) => chosen && setFolder(chosen));
            }}
          >
            {t('welcome.folderChoose')}
          </Button>
        </p>
        <CaseForm
          settings={settings}
          action={t('welcome.make')}
          cancel={close}
          submit={async (given) => {
            await ask('case.create', { settings: given, ...(folder ? { folder: folder.place } : {}) });
            close();
            go('evidence');
          }}
        />
      </Modal>
      <PlacePicker
        opened={picking}
        close={() => setPicking(false)}
        what="folder"
        pick={([chosen]) => chosen && setFolder(chosen)}
      />
    </>
  );
}

import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAllActions } from '../actions.ts';
import { Keys } from '../ui/Keys.tsx';
import styles from './KeysDialog.module.css';

/** All keys that do something on this screen. */
export function KeysDialog({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  const actions = useAllActions().filter((action) => action.keys !== undefined);
  const groups = [...new Set(actions.map((action) => action.group))];
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('common.keys.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl className={styles.keys}>
              {actions
                .filter((action) => action.group === group)
                .map((action) => (
                  <div key={action.id}>
                    <dt>
                      <Keys keys={action.keys ?? ''} />
                    </dt>
                    <dd>{action.label}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{t('common.keys.palette')}</h3>
          <Keys keys={/Mac/.test(navigator.platform) ? '⌘ K' : 'Ctrl K'} />
        </section>
      </div>
    </Modal>
  );
}

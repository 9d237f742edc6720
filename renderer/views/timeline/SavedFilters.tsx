import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, type SavedFilter } from '../../desk.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useCase } from '../../use-case.ts';
import styles from './FilterBar.module.css';
import { setFilter } from './scope.ts';

/** Filters of this case kept by name, and the last ones used. */
export function SavedFilters({ filter }: { filter: string }) {
  const { t } = useTranslation();
  const { folder } = useCase();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const saved = useLiveQuery(() => desk.savedFilters.where('case').equals(folder).sortBy('name'), [folder]) ?? [];
  const recent =
    useLiveQuery(
      async () => (await desk.recentFilters.where('case').equals(folder).sortBy('usedAt')).reverse().slice(0, 8),
      [folder],
    ) ?? [];

  async function save() {
    if (filter === '' || name.trim() === '') return;
    const same = await desk.savedFilters.where('[case+name]').equals([folder, name.trim()]).first();
    await desk.savedFilters.put({
      ...(same ? { id: same.id } : {}),
      case: folder,
      name: name.trim(),
      text: filter,
    } as SavedFilter);
    setName('');
  }

  async function remove(one: SavedFilter) {
    await desk.savedFilters.delete(one.id);
    const id = notifications.show({
      message: (
        <span>
          {t('timeline.filter.undone', { name: one.name })}{' '}
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => {
              void desk.savedFilters.put(one);
              notifications.hide(id);
            }}
          >
            {t('timeline.filter.undo')}
          </Button>
        </span>
      ),
    });
  }

  function use(text: string) {
    setFilter(text);
    setOpened(false);
  }

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" width={380} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-sm"
          rightSection={<Icon name="down" size={10} />}
          onClick={() => setOpened(!opened)}
        >
          {t('timeline.filter.saved')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('timeline.filter.saved')}>
        <form
          className={styles.saved}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextInput
            style={{ flex: 1 }}
            label={t('timeline.filter.save')}
            placeholder={t('timeline.filter.savedName')}
            value={name}
            maxLength={100}
            disabled={filter === ''}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" disabled={filter === '' || name.trim() === ''}>
            {t('common.save')}
          </Button>
        </form>
        {saved.length === 0 && <p>{t('timeline.filter.savedNone')}</p>}
        <ul className={styles.kept}>
          {saved.map((one) => (
            <li key={one.id}>
              <button type="button" onClick={() => use(one.text)}>
                <bdi>{one.name}</bdi>
                <code>
                  <EvidenceText text={one.text} />
                </code>
              </button>
              <ActionIcon
                size={18}
                variant="subtle"
                color="gray"
                aria-label={t('timeline.filter.savedRemove', { name: one.name })}
                onClick={() => void remove(one)}
              >
                <Icon name="cross" size={10} />
              </ActionIcon>
            </li>
          ))}
        </ul>
        {recent.length > 0 && (
          <>
            <h3>{t('timeline.filter.recent')}</h3>
            <ul className={styles.kept}>
              {recent.map((one) => (
                <li key={one.text}>
                  <button type="button" onClick={() => use(one.text)}>
                    <code>
                      <EvidenceText text={one.text} />
                    </code>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

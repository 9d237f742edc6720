import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useTranslation } from 'react-i18next';
import { useAllActions } from '../actions.ts';
import { Icon } from '../ui/Icon.tsx';
import { Keys } from '../ui/Keys.tsx';

const [store, palette] = createSpotlight();

/** Opens the command palette. */
export function openPalette(): void {
  palette.open();
}

/** Everything that can be done now, by name. */
export function Palette() {
  const { t } = useTranslation();
  const actions = useAllActions();
  const groups = [...new Set(actions.map((action) => action.group))];
  return (
    <Spotlight
      store={store}
      shortcut={['mod + K']}
      scrollable
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      maxHeight={420}
      nothingFound={t('common.palette.nothing')}
      searchProps={{
        leftSection: <Icon name="search" />,
        placeholder: t('common.palette.search'),
        'aria-label': t('common.palette.search'),
      }}
      actions={groups.map((group) => ({
        group,
        actions: actions
          .filter((action) => action.group === group)
          .map((action) => ({
            id: action.id,
            label: action.label,
            onClick: () => action.run(),
            rightSection: action.keys ? <Keys keys={action.keys} /> : null,
          })),
      }))}
    />
  );
}

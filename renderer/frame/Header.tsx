import { ActionIcon, Button, Menu, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../actions.ts';
import { ask } from '../engine.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Tlp } from '../ui/Tlp.tsx';
import { useZone } from '../ui/zone.ts';
import { CaseContext } from '../use-case.ts';
import { CaseSettings } from '../views/welcome/CaseSettings.tsx';
import { type Language, languages, speak } from '../words/words.ts';
import styles from './Header.module.css';

const schemes = { light: 'sun', dark: 'moon', auto: 'auto' } as const satisfies Record<string, IconName>;

/** The thin line at the top: which case, how it is marked, in which zone its times are shown. */
export function Header({ openPalette }: { openPalette: () => void }) {
  const { t } = useTranslation();
  const open = useContext(CaseContext);
  return (
    <section className={styles.header} aria-label={t('common.header.bar')}>
      <span className={styles.product}>{t('common.product')}</span>
      {open && (
        <>
          <span className={styles.name} title={open.folder}>
            <bdi>{open.settings.name}</bdi>
          </span>
          {open.settings.number !== '' && (
            <span className={styles.number}>
              <bdi>{open.settings.number}</bdi>
            </span>
          )}
          <Tlp mark={open.settings.tlp} />
          {open.settings.marking !== '' && (
            <span className={styles.marking} title={open.settings.marking}>
              <bdi>{open.settings.marking}</bdi>
            </span>
          )}
          {open.readOnly && (
            <span className={styles.readOnly}>
              <Icon name="lock" size={12} />
              {t('common.header.readOnly')}
            </span>
          )}
        </>
      )}
      <div className={styles.tools}>
        {open && <ZoneSwitch />}
        <Button
          variant="default"
          size="compact-xs"
          className={styles.palette ?? ''}
          leftSection={<Icon name="search" size={12} />}
          rightSection={<kbd className={styles.key}>{/Mac/.test(navigator.platform) ? '⌘K' : 'Ctrl K'}</kbd>}
          onClick={openPalette}
        >
          {t('common.header.palette')}
        </Button>
        <Scheme />
        <Speech />
        {open && <CaseMenu />}
      </div>
    </section>
  );
}

function ZoneSwitch() {
  const { t } = useTranslation();
  const { caseZone, choice, choose } = useZone();
  if (caseZone === 'UTC') return <span className={styles.number}>UTC</span>;
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('common.header.zone')}
      value={choice}
      onChange={(value) => choose(value === 'utc' ? 'utc' : 'case')}
      data={[
        { value: 'case', label: caseZone },
        { value: 'utc', label: t('common.header.utc') },
      ]}
      classNames={{ root: styles.zone ?? '', label: styles.zoneLabel ?? '' }}
      transitionDuration={0}
    />
  );
}

function Scheme() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <IconMenu label={t('common.header.theme')} icon={schemes[colorScheme]} width={150}>
      {(['light', 'dark', 'auto'] as const).map((scheme) => (
        <Menu.Item
          key={scheme}
          leftSection={<Icon name={schemes[scheme]} />}
          rightSection={colorScheme === scheme ? <Icon name="check" /> : null}
          onClick={() => setColorScheme(scheme)}
        >
          {t(`common.header.${scheme}`)}
        </Menu.Item>
      ))}
    </IconMenu>
  );
}

function Speech() {
  const { t, i18n } = useTranslation();
  return (
    <IconMenu label={t('common.header.language')} icon="language" width={130}>
      {(Object.entries(languages) as [Language, string][]).map(([code, name]) => (
        <Menu.Item
          key={code}
          lang={code}
          rightSection={i18n.language === code ? <Icon name="check" /> : null}
          onClick={() => void speak(code)}
        >
          {name}
        </Menu.Item>
      ))}
    </IconMenu>
  );
}

function CaseMenu() {
  const { t } = useTranslation();
  const [settings, setSettings] = useState(false);
  const close = () => void ask('case.close', {});
  useActions([
    {
      id: 'case-settings',
      label: t('common.header.settings'),
      group: t('common.header.bar'),
      run: () => setSettings(true),
    },
    { id: 'case-close', label: t('common.header.closeCase'), group: t('common.header.bar'), run: close },
  ]);
  return (
    <>
      <IconMenu label={t('common.header.bar')} icon="settings" width={190}>
        <Menu.Item leftSection={<Icon name="settings" />} onClick={() => setSettings(true)}>
          {t('common.header.settings')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="close" />} onClick={close}>
          {t('common.header.closeCase')}
        </Menu.Item>
      </IconMenu>
      <CaseSettings opened={settings} close={() => setSettings(false)} />
    </>
  );
}

function IconMenu({
  label,
  icon,
  width,
  children,
}: {
  label: string;
  icon: IconName;
  /** Pixels. */
  width: number;
  children: ReactNode;
}) {
  return (
    <Menu position="bottom-end" width={width}>
      <Menu.Target>
        <ActionIcon size={24} variant="subtle" color="gray" aria-label={label} title={label}>
          <Icon name={icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}

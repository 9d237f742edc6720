import { ActionIcon, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Evidence } from '@shared/evidence.ts';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { hrefOf } from '../../route.ts';
import { BalanceSheet } from '../../ui/BalanceBar.tsx';
import { Bytes } from '../../ui/Bytes.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Hash } from '../../ui/Hash.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { quoted } from '../../ui/Ip.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Failed } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useJob } from '../../use-job.ts';
import styles from './EvidenceDetail.module.css';
import { Fit } from './Fit.tsx';
import { FormatName } from './FormatName.tsx';
import { ReadAgain } from './ReadAgain.tsx';
import { Rejects } from './Rejects.tsx';
import { Verified } from './Verified.tsx';
import { WithoutTime } from './WithoutTime.tsx';

/** One evidence file: its intake record, its balance sheet, its hashes and its rejects. */
export function EvidenceDetail({
  of,
  all,
  may,
  close,
}: {
  of: Evidence;
  all: readonly Evidence[];
  /** Whether evidence of this case may be read again now. */
  may: boolean;
  close: () => void;
}) {
  const { t } = useTranslation();
  const verify = useJob();
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  // Two files may bear one name; then only the number tells them apart.
  const sole = all.filter((one) => one.name === of.name).length === 1;
  const filter = `evidence:${sole ? quoted(of.name) : of.id}`;

  async function verifyNow() {
    setFailure(null);
    try {
      const found = await verify.run((job) => ask('evidence.verify', { job, evidence: of.id }));
      notifications.show({
        color: found.state === 'unchanged' ? 'petrol' : 'red',
        message: t(`evidence.verified.${found.state}`),
        title: of.name,
      });
    } catch (error) {
      const failed = asFailure(error);
      setFailure(failed.code === 'cancelled' ? null : failed);
    }
  }

  return (
    <aside className={frame.detail} aria-label={t('evidence.detail')}>
      <div className={styles.head}>
        <h2>
          <EvidenceText text={of.name} wrap />
        </h2>
        <ActionIcon size={20} variant="subtle" color="gray" aria-label={t('common.close')} onClick={close}>
          <Icon name="close" size={12} />
        </ActionIcon>
      </div>
      <div className={styles.actions}>
        <Button component="a" href={hrefOf('timeline', { filter })} size="compact-xs" variant="default">
          {t('evidence.showEvents')}
        </Button>
        <Button size="compact-xs" variant="default" loading={verify.running !== null} onClick={() => void verifyNow()}>
          {t('evidence.verifyNow')}
        </Button>
        <Verified of={of.verified} />
      </div>
      {verify.running && <Progress work={verify.progress} label={t('evidence.verifying')} cancel={verify.cancel} />}
      {failure && <Failed failure={failure} />}
      <h3>{t('evidence.balance.title')}</h3>
      <BalanceSheet of={of} />
      <WithoutTime of={of} />
      <h3>{t('evidence.intakeRecord')}</h3>
      <dl className={frame.facts}>
        <Fact name={t('evidence.fact.format')}>
          <FormatName id={of.format} packing={of.packing} whole /> @{of.formatVersion} <Fit score={of.score} />
          {of.encoding && of.encoding !== 'utf-8' && ` · ${of.encoding}`}
        </Fact>
        {of.runnerUp && (
          <Fact name={t('evidence.fact.runnerUp')}>
            <FormatName id={of.runnerUp.format} /> <Fit score={of.runnerUp.score} />
          </Fact>
        )}
        <Fact name={t('evidence.fact.zone')}>
          {of.zoneSource === 'data' ? t('evidence.zone.data') : `${of.zone} · ${t(`evidence.zone.${of.zoneSource}`)}`}
        </Fact>
        <Fact name={t('evidence.fact.year')}>
          {of.yearSource === 'data' ? t('evidence.year.data') : `${of.year} · ${t(`evidence.year.${of.yearSource}`)}`}
        </Fact>
        <Fact name={t('evidence.fact.first')}>
          <Instant at={of.first} precision="milli" />
        </Fact>
        <Fact name={t('evidence.fact.last')}>
          <Instant at={of.last} precision="milli" />
        </Fact>
        <Fact name={t('evidence.fact.size')}>
          <Bytes of={of.sizeBytes} /> ({t('evidence.exactBytes', { count: of.sizeBytes })})
        </Fact>
        <Fact name={t('evidence.fact.modified')}>
          <Instant at={of.modified} />
        </Fact>
        <Fact name={t('evidence.fact.added')}>
          <Instant at={of.added} /> · <bdi>{of.addedBy}</bdi>
        </Fact>
        {of.corrected && (
          <Fact name={t('evidence.again.corrected')}>
            <Instant at={of.corrected.at} /> · <bdi>{of.corrected.by}</bdi> ·{' '}
            {t('evidence.again.before', { format: of.corrected.format })}
          </Fact>
        )}
        <Fact name={t('evidence.fact.path')}>
          <EvidenceText text={of.path} wrap />
          {of.copied && ` · ${t('evidence.copied')}`}
        </Fact>
        <Fact name="SHA-256">
          <Hash value={of.sha256} name="SHA-256" whole />
        </Fact>
        <Fact name="SHA-1">
          <Hash value={of.sha1} name="SHA-1" whole />
        </Fact>
        <Fact name="MD5">
          <Hash value={of.md5} name="MD5" whole />
        </Fact>
      </dl>
      {may && (
        <>
          <h3>{t('evidence.again.title')}</h3>
          <ReadAgain key={of.id} of={of} />
        </>
      )}
      <h3>{t('evidence.rejects.title')}</h3>
      <Rejects key={of.id} evidence={of.id} total={of.rejects} />
    </aside>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

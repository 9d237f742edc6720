import { Button, NativeSelect } from '@mantine/core';
import { type CredentialStatement, credentialKinds, credentialMarks, credentialSorts } from '@shared/credentials.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change, hrefOf, useRoute } from '../../route.ts';
import { countText } from '../../ui/numbers.ts';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { useCase } from '../../use-case.ts';
import { CredentialDetail } from './CredentialDetail.tsx';
import { CredentialForm } from './CredentialForm.tsx';
import { CredentialGrid, credentialKey } from './CredentialGrid.tsx';
import { NeverIssued } from './NeverIssued.tsx';
import { Pager } from './Pager.tsx';
import { SearchField } from './SearchField.tsx';
import { watched } from './sight.ts';
import { TableImport } from './TableImport.tsx';
import styles from './Who.module.css';

const pageSize = 500;

/** Every account, key, token and session: whose, since when, until when, used when; and what was used without ever having been issued. */
export function CredentialsTab() {
  const { t } = useTranslation();
  const { readOnly } = useCase();
  const { parameters } = useRoute();
  const [importing, setImporting] = useState(false);
  const [stating, setStating] = useState<Partial<CredentialStatement> | null>(null);
  const never = parameters.show === 'never';
  return (
    <div className={styles.column}>
      <div className={frame.bar}>
        <nav className={frame.tabs} aria-label={t('links.credentials.views')}>
          <a href={hrefOf('links', { tab: 'credentials' })} aria-current={never ? undefined : 'page'}>
            {t('links.credentials.all')}
          </a>
          <a href={hrefOf('links', { tab: 'credentials', show: 'never' })} aria-current={never ? 'page' : undefined}>
            {t('links.credentials.never')}
          </a>
        </nav>
        <span className={styles.right}>
          <Button variant="default" disabled={readOnly} onClick={() => setStating({})}>
            {t('links.credentials.state')}
          </Button>
          <Button disabled={readOnly} onClick={() => setImporting(true)}>
            {t('links.credentials.import')}
          </Button>
        </span>
      </div>
      {never ? <NeverIssued /> : <AllCredentials state={setStating} />}
      <TableImport of="credentials" opened={importing} close={() => setImporting(false)} />
      <CredentialForm of={stating} close={() => setStating(null)} />
    </div>
  );
}

function AllCredentials({ state }: { state: (of: Partial<CredentialStatement>) => void }) {
  const { t, i18n } = useTranslation();
  const { parameters } = useRoute();
  const [offset, setOffset] = useState(0);
  const kind = credentialKinds.find((one) => one === parameters.kind) ?? null;
  const mark = credentialMarks.find((one) => one === parameters.mark) ?? null;
  const sort = credentialSorts.find((one) => one === parameters.sort) ?? 'marks';
  const text = parameters.text ?? '';
  const answer = useAnswer(
    'credentials.list',
    { kinds: kind ? [kind] : [], mark, text, sort, descending: sort !== 'id', offset, limit: pageSize },
    { watch: watched, cancellable: true },
  );
  const page = answer.value;
  const chosen = page?.credentials.find((one) => credentialKey(one) === parameters.credential) ?? null;
  const look = (next: Record<string, string>) => {
    setOffset(0);
    change(next, true);
  };
  const n = (count: number | undefined) => (count === undefined ? '' : ` (${countText(count, i18n.language)})`);
  return (
    <>
      <div className={frame.bar}>
        <SearchField label={t('links.credentials.find')} value={text} search={(next) => look({ text: next })} />
        <NativeSelect
          aria-label={t('links.credentials.column.kind')}
          value={kind ?? ''}
          onChange={(event) => look({ kind: event.currentTarget.value })}
          data={[
            { value: '', label: t('links.credentials.everyKind') },
            ...credentialKinds.map((one) => ({
              value: one,
              label: `${t(`links.kinds.${one}`)}${n(page?.kinds.find((found) => found.kind === one)?.count)}`,
            })),
          ]}
        />
        <NativeSelect
          aria-label={t('links.credentials.column.marks')}
          value={mark ?? ''}
          onChange={(event) => look({ mark: event.currentTarget.value })}
          data={[
            { value: '', label: t('links.credentials.everyMark') },
            ...credentialMarks.map((one) => ({
              value: one,
              label: `${t(`links.marks.${one}`)}${n(page?.marks.find((found) => found.mark === one)?.count)}`,
            })),
          ]}
        />
        <NativeSelect
          aria-label={t('links.credentials.sort')}
          value={sort}
          onChange={(event) => look({ sort: event.currentTarget.value })}
          data={credentialSorts.map((one) => ({
            value: one,
            label: `${t('links.credentials.sort')}: ${t(`links.credentials.sorts.${one}`)}`,
          }))}
        />
        {page && (
          <span role="status" className={styles.quiet}>
            {t('links.credentials.total', { count: page.total })}
          </span>
        )}
        {page && (
          <Pager
            offset={offset}
            shown={page.credentials.length}
            total={page.total}
            size={pageSize}
            go={(to) => setOffset(to)}
          />
        )}
      </div>
      {page === null ? (
        answer.state === 'failed' ? (
          <Failed failure={answer.failure} retry={answer.retry} />
        ) : (
          <Loading />
        )
      ) : page.credentials.length === 0 ? (
        kind || mark || text ? (
          <Empty why={t('links.credentials.noneFits')} />
        ) : (
          <Empty why={t('links.credentials.none')} what={t('links.credentials.noneDo')} />
        )
      ) : (
        <div className={chosen ? frame.split : frame.whole}>
          <CredentialGrid
            rows={page.credentials}
            chosen={chosen ? credentialKey(chosen) : null}
            choose={(one) => change({ credential: credentialKey(one) }, true)}
          />
          {chosen && <CredentialDetail of={chosen} state={state} />}
        </div>
      )}
    </>
  );
}

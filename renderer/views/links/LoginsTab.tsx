import { NativeSelect } from '@mantine/core';
import { loginSources } from '@shared/logins.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change, useRoute } from '../../route.ts';
import { How } from '../../ui/How.tsx';
import { countText } from '../../ui/numbers.ts';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { LoginGrid } from './LoginGrid.tsx';
import { LoginKinds } from './LoginKinds.tsx';
import { LoginSourceDetail } from './LoginSourceDetail.tsx';
import { Pager } from './Pager.tsx';
import { watched } from './sight.ts';
import styles from './Who.module.css';

const pageSize = 500;

/** Where logins failed and from where they came in, counted by the kinds of lines a person chooses. */
export function LoginsTab() {
  const { t, i18n } = useTranslation();
  const { parameters } = useRoute();
  const [offset, setOffset] = useState(0);
  const kinds = parameters.kinds ? parameters.kinds.split('|') : [];
  const sources = loginSources.find((one) => one === parameters.sources) ?? 'all';
  const answer = useAnswer(
    'logins.list',
    { kinds, sources, offset, limit: pageSize },
    { watch: watched, cancellable: true },
  );
  const found = answer.value;
  if (found === null) {
    return answer.state === 'failed' ? <Failed failure={answer.failure} retry={answer.retry} /> : <Loading />;
  }
  if (found.kinds.length === 0) return <Empty why={t('links.logins.none')} what={t('links.logins.noneDo')} />;
  const look = (next: Record<string, string>) => {
    setOffset(0);
    change(next, true);
  };
  const n = (count: number) => countText(count, i18n.language);
  const { failed, failingAddresses, cameIn, comingAddresses, both, withoutAddress } = found.totals;
  const chosen = found.sources.find(({ address }) => address === parameters.source) ?? null;
  return (
    <div className={styles.column}>
      <div className={frame.bar}>
        <NativeSelect
          aria-label={t('links.logins.sources')}
          value={sources}
          onChange={(event) => look({ sources: event.currentTarget.value })}
          data={loginSources.map((one) => ({ value: one, label: t(`links.logins.which.${one}`) }))}
        />
        <span role="status">
          <How how={found.how}>
            {t('links.logins.totals', {
              failed: n(failed),
              failing: n(failingAddresses),
              cameIn: n(cameIn),
              coming: n(comingAddresses),
              both: n(both),
            })}
          </How>
        </span>
        {withoutAddress > 0 && (
          <span className={styles.quiet}>{t('links.logins.withoutAddress', { n: n(withoutAddress) })}</span>
        )}
        <Pager offset={offset} shown={found.sources.length} total={found.total} size={pageSize} go={setOffset} />
      </div>
      <div className={frame.split}>
        {found.sources.length === 0 ? (
          <Empty why={t('links.logins.noneFits')} />
        ) : (
          <LoginGrid
            rows={found.sources}
            chosen={chosen?.address ?? null}
            choose={({ address }) => change({ source: address }, true)}
          />
        )}
        <aside className={frame.detail} aria-label={t('links.logins.details')}>
          {chosen && <LoginSourceDetail of={chosen} />}
          <LoginKinds of={found.kinds} chosen={kinds} choose={(next) => look({ kinds: next.join('|') })} />
        </aside>
      </div>
    </div>
  );
}

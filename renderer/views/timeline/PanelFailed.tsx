import { useTranslation } from 'react-i18next';
import type { EngineFailure } from '../../failure.ts';
import { Empty, Failed } from '../../ui/State.tsx';

/** A panel that could not be filled. An unreadable filter is explained once, under its field: the panels only wait for it. */
export function PanelFailed({ failure, retry }: { failure: EngineFailure; retry: () => void }) {
  const { t } = useTranslation();
  if (failure.code === 'filter-wrong') return <Empty why={t('timeline.filter.waiting')} />;
  return <Failed failure={failure} retry={retry} />;
}

import { type ComponentType, lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { listenToKeys } from './actions.ts';
import { preference, remember } from './desk.ts';
import { Banners } from './frame/Banners.tsx';
import { Boundary } from './frame/Boundary.tsx';
import { Frame } from './frame/Frame.tsx';
import { useRoute, type ViewName } from './route.ts';
import { Failed, Loading } from './ui/State.tsx';
import { type ShownZone, ZoneContext } from './ui/zone.ts';
import { useAnswer } from './use-answer.ts';
import { CaseContext } from './use-case.ts';
import { SampleGate } from './views/welcome/SampleGate.tsx';
import { WelcomeView } from './views/welcome/WelcomeView.tsx';

const views: Record<ViewName, ComponentType> = {
  timeline: lazy(() => import('./views/timeline/TimelineView.tsx').then((m) => ({ default: m.TimelineView }))),
  traces: lazy(() => import('./views/traces/TracesView.tsx').then((m) => ({ default: m.TracesView }))),
  links: lazy(() => import('./views/links/LinksView.tsx').then((m) => ({ default: m.LinksView }))),
  incident: lazy(() => import('./views/incident/IncidentView.tsx').then((m) => ({ default: m.IncidentView }))),
  evidence: lazy(() => import('./views/evidence/EvidenceView.tsx').then((m) => ({ default: m.EvidenceView }))),
  custody: lazy(() => import('./views/custody/CustodyView.tsx').then((m) => ({ default: m.CustodyView }))),
  report: lazy(() => import('./views/report/ReportView.tsx').then((m) => ({ default: m.ReportView }))),
};

/** The whole page: the cases to choose from, or the open case with its views. */
export function App() {
  const current = useAnswer('case.current', {}, { watch: ['case', 'evidence', 'custody', 'notes', 'incident'] });
  const route = useRoute();
  const zone = useShownZone(current.value?.settings.zone ?? 'UTC');
  useEffect(listenToKeys, []);
  const View = views[route.view];
  const open = current.value;
  return (
    <ZoneContext.Provider value={zone}>
      <CaseContext.Provider value={open}>
        <Frame>
          <Banners />
          {current.state === 'loading' ? (
            <Loading />
          ) : current.state === 'failed' && open === null ? (
            <Failed failure={current.failure} retry={current.retry} />
          ) : open === null ? (
            <WelcomeView />
          ) : (
            <SampleGate key={open.folder}>
              <Boundary key={route.view}>
                <Suspense fallback={<Loading />}>
                  <View />
                </Suspense>
              </Boundary>
            </SampleGate>
          )}
        </Frame>
      </CaseContext.Provider>
    </ZoneContext.Provider>
  );
}

/** The case's zone or UTC, as the reader chose; remembered on this desk. */
function useShownZone(caseZone: string): ShownZone {
  const [choice, setChoice] = useState<'case' | 'utc'>('case');
  useEffect(() => {
    void preference('zone').then((kept) => {
      if (kept === 'utc') setChoice('utc');
    });
  }, []);
  return useMemo(
    () => ({
      zone: choice === 'utc' ? 'UTC' : caseZone,
      caseZone,
      choice,
      choose: (next) => {
        setChoice(next);
        void remember('zone', next);
      },
    }),
    [choice, caseZone],
  );
}

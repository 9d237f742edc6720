import type { Method, Output, Taken } from '@shared/contract.ts';
import { about, cancelJob } from './about.ts';
import { decideLead, leadEvents, listLeads, weighLeads } from './analyses/leads/leads.ts';
import { drawLink, eraseLink, findNodes, linkGraph } from './analyses/links/graph.ts';
import { linkPath } from './analyses/links/path.ts';
import { listLogins } from './analyses/logins/logins.ts';
import { moreFields } from './analyses/timeline/complete.ts';
import { eventDetail } from './analyses/timeline/detail.ts';
import { facet } from './analyses/timeline/facet.ts';
import { firstRows } from './analyses/timeline/first-rows.ts';
import { histogram } from './analyses/timeline/histogram.ts';
import { locate } from './analyses/timeline/locate.ts';
import { page } from './analyses/timeline/page.ts';
import { actorDetail } from './analyses/traces/actor-detail.ts';
import { actors, stateActors } from './analyses/traces/actors.ts';
import { addresses } from './analyses/traces/addresses.ts';
import { firstAddresses } from './analyses/traces/first-addresses.ts';
import { hops } from './analyses/traces/hops.ts';
import { traceMap } from './analyses/traces/map.ts';
import { neighbours } from './analyses/traces/neighbours.ts';
import { summary as tracesSummary } from './analyses/traces/summary.ts';
import { trace } from './analyses/traces/trace.ts';
import { visits } from './analyses/traces/visits.ts';
import { whoisThen } from './analyses/traces/whois-then.ts';
import { custody } from './case/custody.ts';
import { change, close, create, current, list, open } from './case/opening.ts';
import { rebuild } from './case/rebuild.ts';
import { verifyCase } from './case/verify.ts';
import { completions } from './completions.ts';
import { listCredentials, neverIssued } from './credentials/credentials.ts';
import { lifeChart } from './credentials/life.ts';
import { importCredentials, previewCredentials, stateCredential } from './credentials/stated-credentials.ts';
import { checkFile } from './evidence/check.ts';
import { listEvidence } from './evidence/evidence.ts';
import { listFormats, listSamples } from './evidence/formats.ts';
import { listRejects } from './evidence/rejects.ts';
import { verifyOne } from './evidence/verify.ts';
import {
  decideHypothesis,
  editHypothesis,
  listHypotheses,
  poseHypothesis,
  withdrawHypothesis,
} from './hypotheses/hypotheses.ts';
import { importEvidence } from './import/import.ts';
import { inspect, preview } from './import/inspect.ts';
import { lookAgain, reread } from './import/reread.ts';
import { resume, settle } from './import/resume.ts';
import { editEntry, enter, listIncident, promote, withdrawEntry } from './incident/incident.ts';
import { loadAddressData, withdrawAddressData } from './networks/address-data/load.ts';
import { listNetworks, setNetworks, setProxies, withdrawNetworks } from './networks/networks.ts';
import { attachNote, editNote, listNotes, withdrawNote } from './notes/notes.ts';
import { operators } from './report/operators/operators.ts';
import { exportReport, lookAtReport } from './report/report.ts';
import { editPerson, importRoster, listRoster, previewRoster, removePerson, restorePerson } from './roster/roster.ts';
import { fillSample, openSample } from './sample/sample.ts';
import type { Session } from './session.ts';

type Methods = { [M in Method]: (session: Session, input: Taken<M>) => Promise<Output<M>> };

/** Which function answers which method, nothing else. */
export const methods: Methods = {
  'engine.about': about,
  'job.cancel': cancelJob,
  'case.list': list,
  'case.create': create,
  'case.open': open,
  'case.sample': openSample,
  'case.fillSample': fillSample,
  'case.close': close,
  'case.current': current,
  'case.change': change,
  'case.verify': verifyCase,
  'case.rebuild': rebuild,
  'custody.check': checkFile,
  'custody.list': custody,
  'formats.list': listFormats,
  'formats.samples': listSamples,
  'evidence.inspect': inspect,
  'evidence.preview': preview,
  'evidence.import': importEvidence,
  'evidence.resume': resume,
  'evidence.settle': settle,
  'evidence.reread': reread,
  'evidence.lookAgain': lookAgain,
  'evidence.list': listEvidence,
  'evidence.rejects': listRejects,
  'evidence.verify': verifyOne,
  'timeline.histogram': histogram,
  'timeline.page': page,
  'timeline.first': firstRows,
  'timeline.locate': locate,
  'timeline.facet': facet,
  'timeline.complete': completions,
  'timeline.moreFields': moreFields,
  'timeline.event': eventDetail,
  'notes.attach': attachNote,
  'notes.edit': editNote,
  'notes.withdraw': withdrawNote,
  'notes.list': listNotes,
  'incident.promote': promote,
  'incident.enter': enter,
  'incident.edit': editEntry,
  'incident.withdraw': withdrawEntry,
  'incident.list': listIncident,
  'report.export': exportReport,
  'report.look': lookAtReport,
  'networks.list': listNetworks,
  'networks.set': setNetworks,
  'networks.withdraw': withdrawNetworks,
  'proxies.set': setProxies,
  'addressData.load': loadAddressData,
  'addressData.withdraw': withdrawAddressData,
  'traces.summary': tracesSummary,
  'traces.addresses': addresses,
  'traces.first': firstAddresses,
  'traces.trace': trace,
  'traces.visits': visits,
  'traces.neighbours': neighbours,
  'traces.actors': actors,
  'traces.actor': actorDetail,
  'traces.actorState': stateActors,
  'traces.hops': hops,
  'traces.whoisThen': whoisThen,
  'traces.map': traceMap,
  'traces.operators': operators,
  'roster.preview': previewRoster,
  'roster.import': importRoster,
  'roster.list': listRoster,
  'roster.edit': editPerson,
  'roster.remove': removePerson,
  'roster.restore': restorePerson,
  'credentials.list': listCredentials,
  'credentials.neverIssued': neverIssued,
  'credentials.life': lifeChart,
  'credentials.preview': previewCredentials,
  'credentials.import': importCredentials,
  'credentials.state': stateCredential,
  'logins.list': listLogins,
  'leads.list': listLeads,
  'leads.events': leadEvents,
  'leads.decide': decideLead,
  'leads.weights': weighLeads,
  'links.graph': linkGraph,
  'links.find': findNodes,
  'links.path': linkPath,
  'links.draw': drawLink,
  'links.erase': eraseLink,
  'hypotheses.list': listHypotheses,
  'hypotheses.pose': poseHypothesis,
  'hypotheses.edit': editHypothesis,
  'hypotheses.decide': decideHypothesis,
  'hypotheses.withdraw': withdrawHypothesis,
};

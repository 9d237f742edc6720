// Who: what the views of people, credentials, leads and links ask.
export async function whoQuestions(measure, { ask }) {
  await measure('credentials', 'credentials.list', (run) => ({ limit: 100 + run, job: `credentials ${run}` }));
  await measure('credentials, one by text', 'credentials.list', (run) => ({ text: `u12${run}`, job: `text ${run}` }));
  await measure('life chart', 'credentials.life', (run) => ({ limit: 100 + run, job: `life ${run}` }));
  await measure('roster', 'roster.list', () => ({}));
  await measure('leads', 'leads.list', (run) => ({ limit: 100 + run, job: `leads ${run}` }));
  const account = (run) => `account:u${7 * (run + 1)}`;
  await measure('links, one step', 'links.graph', (run) => ({ node: account(run), job: `one ${run}` }));
  await measure('links, two steps', 'links.graph', (run) => ({
    node: account(run),
    hops: 2,
    limit: 2000,
    job: `two ${run}`,
  }));
  await measure('links, found by text', 'links.find', (run) => ({ text: `u77${run}`, job: `find ${run}` }));
  await measure(
    'path between two accounts',
    'links.path',
    (run) => ({ from: account(run), to: account(run + 9), job: `path ${run}` }),
    2,
  );
  await ask('job.cancel', { job: 'none' });
}

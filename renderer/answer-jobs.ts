/** What the names of this page's questions begin with. */
export const answerJobs = `answer-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;

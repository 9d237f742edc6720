export const incident = {
  title: 'Incident timeline',
  empty: 'The incident timeline is empty.',
  emptyDo: 'Promote an event in the timeline, or enter what no log holds.',
};

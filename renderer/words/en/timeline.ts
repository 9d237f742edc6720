export const timeline = {
  title: 'Timeline',
  empty: 'There are no events in this case yet.',
  emptyDo: 'Import evidence to see when things happened.',
};

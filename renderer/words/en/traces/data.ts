export const data = {
  load: 'Load newer data',
  loadTitle: 'Load newer address data',
  loadWhat:
    'A MaxMind database (.mmdb) of countries, cities or networks, or a CSV of ranges (1.0.0.0,1.0.0.255,AU or …,13335,Name). What it tells counts in place of what told the same before. Of a city file the country alone is taken.',
  choose: 'Choose a file',
  places: 'From the folders of this machine',
  none: 'No file is chosen.',
  date: 'Day the data was made',
  dateWhat: 'Left empty: the day the file states, else the day of the file itself',
  attribution: 'Attribution',
  attributionWhat: 'Whose data it is; it stands on every screen and report that uses it',
  take: 'Load',
  loaded: 'Loaded files',
  withdraw: 'Take back',
  withdrawn: '{{name}} taken back. What told the same before counts again.',
  tells: { country: 'Countries', network: 'Networks' },
  state: {
    used: 'in use',
    replaced: 'replaced by later files',
    missing: 'not used: what the case kept of it is gone. Load it again, or take it back.',
    changed: 'not used: what the case kept of it was changed. Load it again, or take it back.',
  },
  dateFrom: {
    person: 'of {{date}}, as stated by a person',
    content: 'of {{date}}, as the file states',
    file: 'of {{date}}, the day of the file itself',
  },
};

export const welcome = {
  title: 'Cases',
  form: {
    name: 'Name of the case',
    number: 'Case number',
    investigator: 'Investigator',
    organisation: 'Organisation',
    zone: 'Time zone of the case',
    zoneMeaning: 'Its days are counted in this zone.',
    zoneNone: 'No zone of that name.',
    tlp: 'TLP mark',
    tlpMeaning: 'Printed on every page and export.',
    marking: 'Legal marking',
    markingMeaning: 'Free text beside the TLP mark, for example “Attorney work product”.',
  },
};

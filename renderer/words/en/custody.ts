export const custody = {
  title: 'Custody',
};

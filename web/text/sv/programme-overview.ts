export const programmeOverview = {
  title: 'Programmet på en sida',
};

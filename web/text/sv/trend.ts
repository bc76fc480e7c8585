/** What several rounds say together. */
export const trend = {
  increasing: 'Ökande trend {{from}}–{{to}} (säkerställd): ungefär {{slope}} om året.',
  decreasing: 'Minskande trend {{from}}–{{to}} (säkerställd): ungefär {{slope}} om året.',
  no_certain_trend: 'Ingen säkerställd trend {{from}}–{{to}}.',
  too_few_rounds: 'Trenden kan inte avgöras: det behövs minst fyra jämförbara mätningar med känt antal svar.',
};

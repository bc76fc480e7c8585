/** What the administration's pages share. */
export const admin = {
  nav: 'Administration',
  people: 'Personer',
  organisations: 'Organisationer',
  log: 'Händelselogg',
  refused: {
    title: 'Du har inte behörighet att se den här sidan',
    help: 'Sidan är för administratörer. Behöver du den, be administratören i din nämnd eller på stadsledningskontoret att ge dig rollen.',
    profile: 'Se dina egna roller',
  },
};

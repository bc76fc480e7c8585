/** Organisations, roles and states by their names. */
export const access = {
  role: {
    reader: 'Läsare',
    author: 'Författare',
    approver: 'Beslutare',
    office: 'Utredare',
    administrator: 'Administratör',
  },
  roleHelp: {
    reader: 'läser det som inte är öppet för alla; för förtroendevalda',
    author: 'skriver förvaltningens förslag',
    approver: 'för in nämndens beslut och skickar in',
    office: 'leder uppföljningen i hela staden',
    administrator: 'bjuder in personer och ger roller',
  },
  kind: {
    district_committee: 'Stadsdelsnämnd',
    specialist_committee: 'Facknämnd',
    company: 'Bolag',
    executive_office: 'Stadsledningskontoret',
  },
  kinds: {
    district_committee: 'Stadsdelsnämnder',
    specialist_committee: 'Facknämnder',
    company: 'Bolag',
    executive_office: 'Stadsledningskontoret',
  },
  state: {
    invited: 'Inbjuden, har inte loggat in än',
    active: 'Aktiv',
    deactivated: 'Avstängd',
    anonymised: 'Avidentifierad',
  },
  language: { sv: 'Svenska', en: 'Engelska' },
};

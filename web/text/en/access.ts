import type { ClosedTranslation } from '../closed-sv';

export const access: ClosedTranslation['access'] = {
  role: {
    reader: 'Reader',
    author: 'Author',
    approver: 'Approver',
    office: 'Analyst',
    administrator: 'Administrator',
  },
  roleHelp: {
    reader: 'reads what is not open to everyone; for elected members',
    author: 'writes the administration’s draft',
    approver: 'records the committee’s decision and sends it in',
    office: 'leads the follow-up of the whole city',
    administrator: 'invites people and gives roles',
  },
  kind: {
    district_committee: 'District committee',
    specialist_committee: 'Specialist committee',
    company: 'Company',
    executive_office: 'Executive office',
  },
  kinds: {
    district_committee: 'District committees',
    specialist_committee: 'Specialist committees',
    company: 'Companies',
    executive_office: 'Executive office',
  },
  state: {
    invited: 'Invited, has not signed in yet',
    active: 'Active',
    deactivated: 'Closed',
    anonymised: 'Anonymised',
  },
  language: { sv: 'Swedish', en: 'English' },
};

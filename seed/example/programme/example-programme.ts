import { IN_THE_DISTRICT, type ProgrammeEntry } from '../../catalogue/programmes/programme-entry';
import { both } from '../../catalogue/question-catalogue/question-entry';
import { ACCIDENTS, CRIME, INFORMATION_SECURITY, PREPAREDNESS, THREATS } from './focus-areas';
import { CARRY_OUT, LEAD } from './responsibility';
import { ROLES } from './roles';
import { EXAMPLE_PROGRAMME_SLUG } from './slug';

/** Made up to try the product: no programme after 2020–2023 has been found. */
export const EXAMPLE_PROGRAMME: ProgrammeEntry = {
  slug: EXAMPLE_PROGRAMME_SLUG,
  content: {
    title: both([
      'Trygghets- och säkerhetsprogram 2024–2027 (exempel)',
      'Safety and Security Programme 2024–2027 (example)',
    ]),
    shortTitle: both(['Exempelprogram 2024–2027', 'Example Programme 2024–2027']),
    about: both([
      'Ett påhittat program, för att tjänsten ska gå att prova. Det samlar trygghet och säkerhet i ett program igen och gäller alla nämnder och bolag.',
      'A made-up programme, so that the service can be tried. It brings safety and security together again and applies to all committees and companies.',
    ]),
    period: { from: '2024-01-01', to: '2027-12-31' },
    decision: { by: 'Exempel', on: '2023-12-11', note: both(['', '']) },
    source: null,
    focusAreas: [CRIME, ACCIDENTS, PREPAREDNESS, THREATS, INFORMATION_SECURITY],
    duties: [LEAD, CARRY_OUT, IN_THE_DISTRICT],
    roles: ROLES,
  },
};

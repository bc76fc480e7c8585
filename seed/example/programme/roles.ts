import type { CoordinatorRole } from '../../../server/domain/follow-up/programme';
import { EVERYBODY } from '../../catalogue/programmes/programme-entry';
import { both, type Words } from '../../catalogue/question-catalogue/question-entry';

const role = (
  key: string,
  label: Words,
  { focusAreas, kinds = EVERYBODY }: Pick<CoordinatorRole, 'focusAreas'> & Partial<CoordinatorRole>,
): CoordinatorRole => ({ key, label: both(label), about: both(['', '']), focusAreas, kinds });

/** Those that the question about coordinators asks for; its rows have these keys. */
export const ROLES: readonly CoordinatorRole[] = [
  role('sakerhetssamordnare', ['Säkerhetssamordnare', 'Safety coordinator'], {
    focusAreas: ['hot-och-vald'],
  }),
  role('brottsforebyggande', ['Brottsförebyggande samordnare', 'Crime prevention coordinator'], {
    focusAreas: ['brott'],
    kinds: ['district_committee'],
  }),
  role('beredskap', ['Beredskapssamordnare', 'Preparedness coordinator'], {
    focusAreas: ['krisberedskap'],
  }),
  role('informationssakerhet', ['Informationssäkerhetssamordnare', 'Information security coordinator'], {
    focusAreas: ['informationssakerhet'],
  }),
  role('brandskydd', ['Brandskyddssamordnare', 'Fire safety coordinator'], { focusAreas: ['olyckor'] }),
  role(
    'nara-relationer',
    ['Samordnare mot våld i nära relationer', 'Coordinator against violence in close relations'],
    { focusAreas: ['brott'], kinds: ['district_committee'] },
  ),
];

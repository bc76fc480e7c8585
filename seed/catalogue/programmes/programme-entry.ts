import type {
  Assignment,
  Continuation,
  CoordinatorRole,
  FocusArea,
  Goal,
  Programme,
} from '../../../server/domain/follow-up/programme';
import { both, type Words } from '../question-catalogue/question-entry';

/** A programme with the name it has in addresses. */
export interface ProgrammeEntry {
  readonly slug: string;
  readonly content: Programme;
}

export const NOTHING = { sv: '', en: '' };

/** What is not known of a focus area is left out. */
export const focusArea = (
  key: string,
  title: Words,
  { about, ...known }: Partial<Omit<FocusArea, 'key' | 'title' | 'about'>> & { readonly about?: Words } = {},
): FocusArea => ({
  key,
  title: both(title),
  about: about ? both(about) : NOTHING,
  statutoryRoles: [],
  continues: [],
  goals: [],
  assignments: [],
  ...known,
});

/** A line of the crosswalk. No source draws it: every one is the product's own reading, and says so. */
export const continues = (
  programme: string,
  focusArea: string | null,
  kind: Continuation['kind'],
  note: Words = ['', ''],
): Continuation => ({
  programme,
  focusArea,
  kind,
  note: both([
    `Vår läsning, inte stadens. ${note[0]}`.trim(),
    `Our reading, not the city’s. ${note[1]}`.trim(),
  ]),
});

export const goal = (
  key: string,
  text: Words,
  known: Partial<Pick<Goal, 'indicators' | 'targets' | 'judgedBy'>> = {},
): Goal => ({ key, text: both(text), indicators: [], targets: [], judgedBy: [], ...known });

/** Every organisation that a safety programme speaks to. */
export const EVERYBODY: CoordinatorRole['kinds'] = ['district_committee', 'specialist_committee', 'company'];

export const byKind = (
  duty: string,
  part: Assignment['part'],
  kind: Assignment['kind'],
  note: Words = ['', ''],
): Assignment => ({ duty, part, organisation: null, kind, note: both(note) });

export const byName = (duty: string, part: Assignment['part'], organisation: string): Assignment => ({
  duty,
  part,
  organisation,
  kind: null,
  note: NOTHING,
});

/** Coordination within a district: what one focus area was given and others were not. */
export const IN_THE_DISTRICT = {
  key: 'samordning-stadsdelsomrade',
  label: both(['Samordning inom stadsdelsområdet', 'Coordination within the district']),
};

export const INFORMATION_SECURITY: CoordinatorRole = {
  key: 'informationssakerhet',
  label: both(['Informationssäkerhetssamordnare', 'Information security coordinator']),
  about: NOTHING,
  focusAreas: [],
  kinds: EVERYBODY,
};

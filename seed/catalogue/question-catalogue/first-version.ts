import type { CataloguesTable } from '../../../db/schema/catalogues';
import { QUESTION_CATALOGUE } from './question-catalogue';

/** Before the first round that can be reported in. */
const PUBLISHED = '2025-01-01T00:00:00.000Z';

/** Added once. Whoever has other questions writes version 2; this one stays as what earlier rounds asked. */
export const FIRST_VERSION: CataloguesTable = {
  version: 1,
  state: 'published',
  content: JSON.stringify(QUESTION_CATALOGUE),
  note: 'Exempelkatalog. Stadens egen frågelista är inte offentlig. Allt här kan ändras: frågor, lägesbilder och lagrum är data.',
  row_version: 1,
  created_at: PUBLISHED,
  changed_at: PUBLISHED,
  changed_by: null,
  published_at: PUBLISHED,
};

/**
 * For a database that was begun before interventions were answered one by one, as long as nobody has written another
 * version: rounds that are made from now on ask by this one, and what earlier ones asked stays as it was.
 */
export const NEXT_VERSION: CataloguesTable = {
  ...FIRST_VERSION,
  version: 2,
  note: 'Åtgärder besvaras en och en, så att de går att följa från problem till resultat.',
  created_at: '2026-01-01T00:00:00.000Z',
  changed_at: '2026-01-01T00:00:00.000Z',
  published_at: '2026-01-01T00:00:00.000Z',
};

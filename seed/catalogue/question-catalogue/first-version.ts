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

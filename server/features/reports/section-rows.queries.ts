import type { ReadDb } from '../../../db/database';
import type { ReportSectionsTable } from '../../../db/schema/reports';
import type { CatalogueSection } from '../../domain/reporting/catalogue';
import { strictest } from '../../domain/reporting/confidentiality';

/** What is said of a section besides its answers. */
export type SectionState = Omit<ReportSectionsTable, 'report_id'>;

/** What was said of sections, by key; those of which nothing was said yet are not there. */
export async function sectionRows(db: ReadDb, reportId: string): Promise<ReadonlyMap<string, SectionState>> {
  const rows = await db.selectFrom('report_sections').selectAll().where('report_id', '=', reportId).execute();
  return new Map(rows.map(({ report_id: _, ...row }) => [row.section_key, row]));
}

/**
 * How a section stands where nobody has said anything of it: as guarded as the most guarded of its questions. A secret
 * one is so by the law that the question names for it.
 */
export function untouched({ key, questions }: CatalogueSection): SectionState {
  const confidentiality = strictest(questions.map((question) => question.confidentiality));
  const secret = questions.find((question) => question.confidentiality === 'secret');
  return {
    section_key: key,
    confidentiality,
    legal_ground: confidentiality === 'secret' ? (secret?.secrecyGround ?? '') : '',
    done_at: null,
    done_by: null,
    version: 0,
  };
}

/** How a section stands. */
export const sectionState = (
  rows: ReadonlyMap<string, SectionState>,
  section: CatalogueSection,
): SectionState => rows.get(section.key) ?? untouched(section);

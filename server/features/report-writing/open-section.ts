import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import type { SecretText } from '../../access/note-secret-read';
import { Refused } from '../../access/refused';
import { dayOf } from '../../http/clock';
import { notFound } from '../../http/problem';
import type { CatalogueSection } from '../question-catalogue/question-catalogue.contract';
import { type OpenedReport, openReport } from '../reports/report-rights';
import { type SectionState, sectionRows, sectionState } from '../reports/section-rows.queries';

/** A section of a report that somebody may do something with. */
export interface OpenedSection {
  readonly report: OpenedReport;
  readonly section: CatalogueSection;
  readonly state: SectionState;
}

interface Wanted {
  readonly id: string;
  readonly section: string;
  /** What is to be done there: read its text as it is being written, or remark on it. */
  readonly to: 'read' | 'comment';
}

/**
 * @throws Refused as `openReport`, and 404 for who knows of the report but not what stands in this section now;
 *   Problem 404 for a section that is not asked for
 */
export async function openSection(
  db: ReadDb,
  person: Person,
  { id, section: key, to }: Wanted,
  now: Date,
): Promise<OpenedSection> {
  const report = await openReport(db, person, id, dayOf(now));
  const section = report.sections.find((own) => own.key === key);
  if (section === undefined) throw noSection(key);
  const state = sectionState(await sectionRows(db, id), section);
  const { live, comments, reads } = report.rights;
  if (!(to === 'read' ? live : comments) || !reads(state.confidentiality)) throw hidden(report, key);
  return { report, section, state };
}

/** What is to be written down before somebody is handed the text of a section; nothing where it is not secret. */
export const secretIn = ({ report, section, state }: OpenedSection): SecretText | undefined =>
  state.confidentiality === 'secret'
    ? {
        organisation: report.organisation.key,
        subject: { kind: 'report', id: report.row.id },
        part: section.key,
      }
    : undefined;

const noSection = (key: string) => notFound(`The report has no section ${key}`);

/** Answers as if there were none, and is written down as what it was. */
const hidden = ({ row }: OpenedReport, section: string): Refused =>
  new Refused(
    {
      action: 'access.refused',
      outcome: 'refused',
      organisation: row.organisation_key,
      subject: { kind: 'report', id: row.id },
      details: { after: { action: 'reports.read', section } },
    },
    noSection(section).parts,
  );

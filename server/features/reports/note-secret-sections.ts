import { noteSecretRead } from '../../access/note-secret-read';
import type { Visit } from '../../access/visit';
import type { FoundReport } from './find-report.queries';
import type { SectionContent } from './report-content.contract';

/** Writes down, once, that somebody is about to be handed the text of secret sections, if there are any among these. */
export async function noteSecretSections(
  visit: Visit,
  { row }: Pick<FoundReport, 'row'>,
  sections: readonly Pick<SectionContent, 'confidentiality' | 'questions'>[],
): Promise<void> {
  if (sections.every(({ confidentiality, questions }) => confidentiality !== 'secret' || questions === null))
    return;
  await noteSecretRead(visit, {
    organisation: row.organisation_key,
    subject: { kind: 'report', id: row.id },
  });
}

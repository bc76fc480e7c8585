import type { Deed } from '../../access/act';
import { versionConflict } from '../../http/problem';
import { impossible } from '../../http/refusals';
import { progressOf } from '../reports/progress.queries';
import { isWritable } from '../reports/writable-sections.queries';
import { type OpenedSection, openSection } from './open-section';
import type { SectionChange } from './report-writing.contract';
import { sectionClosed } from './section-closed';

interface Asked {
  readonly id: string;
  readonly section: string;
  readonly change: SectionChange;
}

/**
 * Changes how a section is guarded, or whether its authors call it done.
 * @throws Refused as `openSection`; Problem 409 `section_closed` and `version_conflict`; 422 `legal_ground_missing` and
 *   `legal_ground_unneeded`, and `section_incomplete` for one that lacks required answers
 */
export async function changeSection(
  { tx, person, now, permit, record }: Deed,
  { id, section: key, change }: Asked,
): Promise<void> {
  const opened = await openSection(tx, person, { id, section: key, to: 'read' }, now);
  const { report, state } = opened;
  permit('reports.write', { kind: 'organisations', places: [report.place] });
  if (!(await isWritable(tx, report.row, key))) throw sectionClosed(key);
  if (state.version !== change.version) throw versionConflict({ ...guardOf(state), version: state.version });
  const guard = guardAfter(state, change);
  if (change.done) await requireComplete(tx, opened);
  const done =
    change.done === undefined
      ? { done_at: state.done_at, done_by: state.done_by }
      : { done_at: change.done ? now.toISOString() : null, done_by: change.done ? person.id : null };
  const row = {
    confidentiality: guard.confidentiality,
    legal_ground: guard.legalGround,
    ...done,
    version: state.version + 1,
  };
  await tx
    .insertInto('report_sections')
    .values({ report_id: id, section_key: key, ...row })
    .onConflict((conflict) => conflict.columns(['report_id', 'section_key']).doUpdateSet(row))
    .execute();
  await record({
    action: 'report.section_changed',
    organisation: report.row.organisation_key,
    subject: { kind: 'report', id },
    details: {
      before: { section: key, ...guardOf(state), done: state.done_at !== null },
      after: { section: key, ...guard, done: done.done_at !== null },
    },
  });
}

const guardOf = ({ confidentiality, legal_ground }: OpenedSection['state']) => ({
  confidentiality,
  legalGround: legal_ground,
});

/** A law is named for what is secret and for nothing else. */
function guardAfter(state: OpenedSection['state'], change: SectionChange) {
  const confidentiality = change.confidentiality ?? state.confidentiality;
  const given = change.legalGround?.trim();
  if (confidentiality !== 'secret') {
    if (given) throw impossible('legal_ground_unneeded', 'legalGround', 'Only what is secret has a law.');
    return { confidentiality, legalGround: '' };
  }
  const legalGround = given ?? state.legal_ground;
  if (legalGround === '')
    throw impossible('legal_ground_missing', 'legalGround', 'What is secret is so by a law.');
  return { confidentiality, legalGround };
}

async function requireComplete(tx: Deed['tx'], { report, section }: OpenedSection): Promise<void> {
  const sections = (await progressOf(tx, [report])).get(report.row.id) ?? [];
  const left = sections.find((own) => own.section.key === section.key)?.requiredLeft ?? 0;
  if (left === 0) return;
  throw impossible('section_incomplete', 'done', `${left} required questions have no answer.`);
}

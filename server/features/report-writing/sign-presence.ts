import type { Deed } from '../../access/act';
import { listPresent, PRESENT_MS } from '../reports/presence.queries';
import { openSection } from './open-section';
import type { Presence } from './report-writing.contract';

interface Sign {
  readonly id: string;
  readonly section: string;
  readonly leaving: boolean;
}

/**
 * Notes that an author has a section open, or has left it, and forgets those not heard of any more.
 * @returns who else has it open, and which version each of its answers is
 * @throws Refused as `openSection`
 */
export async function signPresence(
  { tx, person, now, permit }: Omit<Deed, 'record'>,
  { id, section, leaving }: Sign,
): Promise<Presence> {
  const { report } = await openSection(tx, person, { id, section, to: 'read' }, now);
  permit('reports.write', { kind: 'organisations', places: [report.place] });
  await tx
    .deleteFrom('section_presence')
    .where('seen_at', '<=', new Date(now.getTime() - PRESENT_MS).toISOString())
    .execute();
  const own = { report_id: id, section_key: section, person_id: person.id };
  const seen_at = now.toISOString();
  if (leaving) {
    await tx
      .deleteFrom('section_presence')
      .where('report_id', '=', id)
      .where('section_key', '=', section)
      .where('person_id', '=', person.id)
      .execute();
  } else {
    await tx
      .insertInto('section_presence')
      .values({ ...own, since: seen_at, seen_at })
      .onConflict((conflict) =>
        conflict.columns(['report_id', 'section_key', 'person_id']).doUpdateSet({ seen_at }),
      )
      .execute();
  }
  const [present, answers] = [
    await listPresent(tx, id, now),
    await tx
      .selectFrom('answers')
      .select(['question_key', 'version'])
      .where('report_id', '=', id)
      .where('section_key', '=', section)
      .execute(),
  ];
  return {
    others: present
      .filter((other) => other.section === section && other.id !== person.id)
      .map(({ section: _, ...other }) => other),
    versions: Object.fromEntries(answers.map(({ question_key, version }) => [question_key, version])),
  };
}

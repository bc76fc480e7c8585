import type { z } from '@hono/zod-openapi';
import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import { listSuccessions } from '../../access/places.queries';
import { answersFor } from '../../domain/access/answers-for';
import { goesOn } from '../../domain/follow-up/loose-ends';
import type { Intervention, Problem } from '../reports/report-content.contract';
import { openReport, permitReport } from '../reports/report-rights';
import type { CarriedOver } from './thread-changes.contract';

/**
 * What a report can go on with, its organisation's own and what it took over: open problems, and interventions that
 * are under way or have ended without anybody saying what came of them. Each says which revision it is.
 * @throws Refused as `openReport`, and 403 for who does not write in it
 */
export async function getCarriedOver(
  db: ReadDb,
  person: Person,
  report: string,
  day: string,
): Promise<z.infer<typeof CarriedOver>> {
  const opened = await openReport(db, person, report, day);
  permitReport(person, 'reports.write', opened);
  const owners = answersFor(opened.organisation.key, await listSuccessions(db), day);
  const [problems, interventions] = await Promise.all([
    db
      .selectFrom('problems')
      .select('content')
      .where('owner_key', 'in', [...owners])
      .where('state', '=', 'open')
      .where(({ eb, ref }) => eb('readable_from', '<=', ref('revision')))
      .orderBy('what')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('interventions')
      .select('content')
      .where('owner_key', 'in', [...owners])
      .where(({ eb, ref }) => eb('readable_from', '<=', ref('revision')))
      .orderBy('title')
      .orderBy('id')
      .execute(),
  ]);
  return {
    problems: problems.map(({ content }): Problem => JSON.parse(content)),
    interventions: interventions.map(({ content }): Intervention => JSON.parse(content)).filter(goesOn),
  };
}

import { countUpDataVersion } from '../../../db/data-version';
import type { Deed } from '../../access/act';
import { periodOf, roundKey } from '../../domain/reporting/round';
import { dayOf } from '../../http/clock';
import { inTheWay } from '../../http/refusals';
import { checkDates, checkQuestions } from './check-round';
import { getRound } from './list-rounds.queries';
import type { NewRound, ReportingRound } from './reporting-rounds.contract';

/**
 * Plans a round: nobody has a report in it yet.
 * @throws Problem 409 when there is one of that year and type; 422 for dates out of order, a catalogue that is not
 *   published, and a kind that is not in it
 */
export async function makeRound(
  { tx, now, permit, record }: Deed,
  { year, type, kinds, ...asked }: NewRound,
): Promise<ReportingRound> {
  permit('rounds.change', { kind: 'city' });
  await countUpDataVersion(tx);
  const key = roundKey(year, type);
  const distinct = [...new Set(kinds)];
  checkDates(asked);
  await checkQuestions(tx, { ...asked, kinds: distinct });
  const { from, to } = periodOf(year, type);
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('reporting_rounds')
    .values({
      key,
      year,
      type,
      period_from: from,
      period_to: to,
      opens_on: asked.opensOn,
      due_to_committee: asked.dueToCommittee,
      due_to_office: asked.dueToOffice,
      papers_days: asked.papersDays,
      writing_days: asked.writingDays,
      catalogue_version: asked.catalogueVersion,
      kinds: JSON.stringify(distinct),
      opened_at: null,
      provenance: 'reported',
      version: 1,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!numInsertedOrUpdatedRows) throw inTheWay('round_exists', `there is a round ${key} already`);
  await record({
    action: 'round.made',
    subject: { kind: 'round', id: key },
    details: { after: { ...asked, kinds: distinct } },
  });
  return await getRound(tx, key, dayOf(now));
}

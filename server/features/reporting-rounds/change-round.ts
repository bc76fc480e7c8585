import { countUpDataVersion } from '../../../db/data-version';
import type { Deed } from '../../access/act';
import { dayOf } from '../../http/clock';
import { versionConflict } from '../../http/problem';
import { inTheWay } from '../../http/refusals';
import { checkDates, checkQuestions } from './check-round';
import { getRound } from './list-rounds.queries';
import type { ReportingRound, RoundChange } from './reporting-rounds.contract';

/**
 * Changes what the office decides about a round. Deadlines follow at once, since they are computed. Once it has been
 * opened its questions stay: somebody has begun to answer them.
 * @throws Problem 404 for a round nobody has made; 409 when somebody changed it meanwhile, or it has been opened; 422 as
 *   for a new one
 */
export async function changeRound(
  { tx, now, permit, record }: Deed,
  key: string,
  { version, ...asked }: RoundChange,
): Promise<ReportingRound> {
  permit('rounds.change', { kind: 'city' });
  await countUpDataVersion(tx);
  const today = dayOf(now);
  const round = await getRound(tx, key, today);
  if (round.version !== version) throw versionConflict(round);
  if (round.openedAt !== null && (asked.catalogueVersion !== undefined || asked.kinds !== undefined)) {
    throw inTheWay('round_opened', 'the questions of an open round stay as they are');
  }
  const before = decidedOf(round);
  const after = {
    opensOn: asked.opensOn ?? before.opensOn,
    dueToCommittee: asked.dueToCommittee ?? before.dueToCommittee,
    dueToOffice: asked.dueToOffice ?? before.dueToOffice,
    papersDays: asked.papersDays ?? before.papersDays,
    writingDays: asked.writingDays ?? before.writingDays,
    catalogueVersion: asked.catalogueVersion ?? before.catalogueVersion,
    kinds: [...new Set(asked.kinds ?? before.kinds)],
  };
  checkDates(after);
  await checkQuestions(tx, after);
  await tx
    .updateTable('reporting_rounds')
    .set({
      opens_on: after.opensOn,
      due_to_committee: after.dueToCommittee,
      due_to_office: after.dueToOffice,
      papers_days: after.papersDays,
      writing_days: after.writingDays,
      catalogue_version: after.catalogueVersion,
      kinds: JSON.stringify(after.kinds),
      version: version + 1,
    })
    .where('key', '=', key)
    .execute();
  await record({
    action: 'round.changed',
    subject: { kind: 'round', id: key },
    details: { before, after },
  });
  return await getRound(tx, key, today);
}

/** What of a round the office decides. */
const decidedOf = (round: ReportingRound) => ({
  opensOn: round.opensOn,
  dueToCommittee: round.dueToCommittee,
  dueToOffice: round.dueToOffice,
  papersDays: round.papersDays,
  writingDays: round.writingDays,
  catalogueVersion: round.catalogueVersion,
  kinds: round.kinds.map(({ key }) => key),
});

import { countUpDataVersion } from '../../../db/data-version';
import type { WriteDb } from '../../../db/database';
import type { Deed } from '../../access/act';
import { notFound, versionConflict } from '../../http/problem';
import { impossible } from '../../http/refusals';
import { getStoredProgramme, type StoredProgramme } from '../programmes/stored-programmes.queries';
import type { NewOfficeJudgement } from './judgements.contract';
import { goalKey, listOfficeJudgements, NOTHING_JUDGED } from './office-judgements.queries';
import { listProgrammeRounds } from './programme-rounds.queries';

/**
 * Adds what the office judges of a goal in a round: suggested, or decided and then open to everyone. What was judged
 * before stays.
 * @throws Problem 404 for a programme or round there is not; 422 `unknown_goal`; 409 `version_conflict` with what the
 *   office judges now, when somebody has added to it meanwhile
 */
export async function addOfficeJudgement(
  { tx, person, now, permit, record }: Deed,
  slug: string,
  asked: NewOfficeJudgement,
): Promise<void> {
  permit('judgements.change', { kind: 'city' });
  const programme = await getStoredProgramme(tx, slug);
  refuseUnknownGoal(programme, asked);
  const round = (await listProgrammeRounds(tx, programme.content)).find(({ key }) => key === asked.round);
  if (round === undefined) throw notFound(`${slug} is not followed up in ${asked.round}`);
  const latest = await latestSeq(tx, slug, asked);
  if (latest !== asked.seq) {
    const judged = await listOfficeJudgements(tx, { programme: slug, round: asked.round, office: true });
    const current = judged.get(goalKey(asked.focusArea, asked.goal)) ?? NOTHING_JUDGED;
    throw versionConflict({ ...current, version: latest });
  }
  const seq = latest + 1;
  await tx
    .insertInto('office_judgements')
    .values({
      programme_slug: slug,
      focus_area_key: asked.focusArea,
      goal_key: asked.goal,
      round_key: asked.round,
      seq,
      stage: asked.stage,
      assessment: asked.assessment,
      motivation: asked.motivation,
      decided_by: asked.decidedBy,
      at: now.toISOString(),
      by: person.id,
      provenance: programme.provenance === 'example' || round.example ? 'example' : 'reported',
    })
    .execute();
  if (asked.stage === 'decided') await countUpDataVersion(tx);
  const { focusArea, goal, assessment } = asked;
  await record({
    action: asked.stage === 'decided' ? 'judgement.decided' : 'judgement.suggested',
    subject: { kind: 'programme', id: slug },
    details: { after: { round: asked.round, focusArea, goal, seq, assessment } },
  });
}

function refuseUnknownGoal({ content }: StoredProgramme, { focusArea, goal }: NewOfficeJudgement): void {
  const goals = content.focusAreas.find(({ key }) => key === focusArea)?.goals ?? [];
  if (!goals.some(({ key }) => key === goal))
    throw impossible('unknown_goal', 'goal', `${focusArea} has no goal ${goal}`);
}

async function latestSeq(
  tx: WriteDb,
  programme: string,
  { focusArea, goal, round }: NewOfficeJudgement,
): Promise<number> {
  const { latest } = await tx
    .selectFrom('office_judgements')
    .select(({ fn }) => fn.max('seq').as('latest'))
    .where('programme_slug', '=', programme)
    .where('focus_area_key', '=', focusArea)
    .where('goal_key', '=', goal)
    .where('round_key', '=', round)
    .executeTakeFirstOrThrow();
  return latest ?? 0;
}

import type { ReadDb } from '../../../db/database';
import { getJudgements } from '../judgements/get-judgements';
import type { Measuring } from '../judgements/measure-indicators';
import type { StoredProgramme } from '../programmes/stored-programmes.queries';
import type { BriefDistrict } from './brief.contract';
import { named } from './names';

type Judged = BriefDistrict['judgements'];

/**
 * What committees have published of the goals of the programmes in force, in the latest round they judged in: where
 * they part from the measurement first.
 * @param today ISO date
 */
export async function listJudgedGoals(
  db: ReadDb,
  measure: Measuring,
  programmes: readonly StoredProgramme[],
  today: string,
): Promise<Judged> {
  const all = await Promise.all(
    programmes.map(({ slug }) => getJudgements(db, measure, { programme: slug, reader: 'everyone', today })),
  );
  const judged = all.flatMap(({ goals }) =>
    goals.flatMap(({ goal, committees }) =>
      committees.map((judgement) => ({
        goal: { sv: named(goal.text.sv), en: named(goal.text.en) },
        judgement,
      })),
    ),
  );
  const parts = ({ judgement }: Judged[number]) => (judgement.divergence === null ? 1 : 0);
  return judged.sort((one, other) => parts(one) - parts(other));
}

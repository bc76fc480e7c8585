import type { ReadDb } from '../../../db/database';
import { inSentence } from '../../domain/text/in-sentence';
import { listLatestJudged } from '../judgements/committee-judgements.queries';
import { getJudgements } from '../judgements/get-judgements';
import type { Measuring } from '../judgements/measure-indicators';
import { listProgrammeRounds } from '../judgements/programme-rounds.queries';
import type { StoredProgramme } from '../programmes/stored-programmes.queries';
import type { BriefDistrict } from './brief.contract';
import { named } from './names';

type Judged = BriefDistrict['judgements'];

interface Asked {
  readonly programmes: readonly StoredProgramme[];
  /** Of each seat, the committee and those it took over from. */
  readonly seats: readonly ReadonlySet<string>[];
  /** ISO date. */
  readonly today: string;
}

/**
 * What committees have published of the goals of the programmes in force, each in the latest round it has itself
 * published of, for others may have published of a later one: where they part from the measurement first.
 */
export async function listJudgedGoals(
  db: ReadDb,
  measure: Measuring,
  { programmes, seats, today }: Asked,
): Promise<Judged> {
  const judged: Judged = [];
  for (const { slug, content } of programmes) {
    const rounds = await listProgrammeRounds(db, content);
    const questions = content.focusAreas.flatMap(({ goals }) => goals.flatMap(({ judgedBy }) => judgedBy));
    const keys = rounds.map(({ key }) => key);
    const latest = await listLatestJudged(db, keys, { questions, reader: 'everyone' });
    const ofSeats = seats.map((seat) => ({ seat, round: latestOf(seat, latest) }));
    for (const { key, label } of rounds) {
      const seated = ofSeats.filter(({ round }) => round === key).flatMap(({ seat }) => [...seat]);
      if (seated.length === 0) continue;
      const asked = { programme: slug, round: key, reader: 'everyone', today } as const;
      for (const { goal, committees } of (await getJudgements(db, measure, asked)).goals)
        for (const judgement of committees)
          if (seated.includes(judgement.organisation.key))
            judged.push({
              goal: { sv: named(goal.text.sv), en: named(goal.text.en) },
              ...{ judgement, round: inSentence(label) },
            });
    }
  }
  const parts = ({ judgement }: Judged[number]) => (judgement.divergence === null ? 1 : 0);
  return judged.sort((one, other) => parts(one) - parts(other));
}

/** Keys of rounds sort as the rounds do. */
const latestOf = (seat: ReadonlySet<string>, latest: ReadonlyMap<string, string>): string | undefined =>
  [...seat]
    .flatMap((key) => latest.get(key) ?? [])
    .sort()
    .at(-1);

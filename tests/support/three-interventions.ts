import fc from 'fast-check';
import type { FollowUp, Intervention } from '../../server/domain/follow-up/intervention';
import { anIntervention } from './interventions';

const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
const text = fc.constantFrom('', 'ett', 'två', 'tre');
const day = fc.constantFrom(null, '2025-01-01', '2025-06-01', '2025-12-31');
const followUp: fc.Arbitrary<FollowUp> = fc.record({
  id: fc.constantFrom('f1', 'f2', 'f3'),
  on: day,
  done: text,
  effect: fc.constantFrom(null, 'seen', 'not_seen', 'unknown'),
  effectText: text,
  next: fc.constantFrom(null, 'continue', 'change', 'end'),
  nextText: text,
});
const anyIntervention: fc.Arbitrary<Intervention> = fc
  .record({
    title: fc.constantFrom('Ett', 'Två', 'Tre'),
    problems: keys,
    cause: text,
    status: fc.constantFrom('planned', 'ongoing', 'done', 'stopped'),
    contributing: keys,
    focusArea: fc.constantFrom(
      null,
      { programme: 'p', focusArea: 'brott' },
      { programme: 'p', focusArea: 'olyckor' },
      { focusArea: 'olyckor', programme: 'p' },
    ),
    goals: keys,
    indicators: keys,
    from: day,
    to: day,
    planned: fc.constantFrom(null, 0, 10_000),
    revision: fc.constantFrom(null, 1, 2),
    followUps: fc.uniqueArray(followUp, { selector: ({ id }) => id, maxLength: 3 }),
  } satisfies { [Key in keyof Intervention]?: fc.Arbitrary<Intervention[Key]> })
  .map((change) => anIntervention('i', change));
/** What one began from, what stands and what one says now: any of them, also where nothing is known of the first. */
export const threeInterventions = fc.record({
  base: fc.option(anyIntervention),
  theirs: anyIntervention,
  ours: anyIntervention,
});

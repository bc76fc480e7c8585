import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeIntervention, mergeProblem } from '../../../server/domain/follow-up/merge-items';
import type { Three } from '../../../server/domain/follow-up/merge-three';
import type { Problem } from '../../../server/domain/reporting/answer';
import { same as sameToServer } from '../../../server/domain/same';
import { mergeWritten } from '../../../web/features/threads/editing/merge-written';
import { same } from '../../../web/features/threads/editing/same';
import { foundProblem } from '../../support/interventions';
import { threeInterventions } from '../../support/three-interventions';

const text = fc.constantFrom('', 'ett', 'två');
const aProblem: fc.Arbitrary<Problem> = fc
  .record(
    {
      what: text,
      cause: text,
      area: fc.constantFrom(null, 'farsta', 'hagsatra'),
      indicators: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
      focusArea: fc.constantFrom(
        null,
        { programme: 'p', focusArea: 'a' },
        { focusArea: 'a', programme: 'p' },
      ),
      revision: fc.constantFrom(null, 1),
    },
    { requiredKeys: ['what', 'cause'] },
  )
  .map((change) => ({ ...foundProblem('p'), ...change }));
const three: fc.Arbitrary<Three<Problem>> = fc.record({
  base: fc.option(aProblem),
  theirs: aProblem,
  ours: aProblem,
});
/** Values of a few keys that come in any order and may be missing. */
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    fc.constantFrom(null, undefined, '', 0, 'ett'),
    fc.array(tie('value'), { maxLength: 2 }),
    fc
      .array(fc.tuple(fc.constantFrom('a', 'b'), tie('value')), { maxLength: 3 })
      .map((pairs) => Object.fromEntries(pairs)),
  ),
})).value;

/** The pages cannot call the server's own: what is shown before it is saved must be what a report would make of it. */
describe('What the pages make of two changes is what the server makes of them', () => {
  test('in an intervention', () => {
    fc.assert(
      fc.property(threeInterventions, (apart) => {
        expect(mergeWritten(apart)).toEqual(mergeIntervention(apart));
      }),
      { numRuns: 1000 },
    );
  });

  test('in a problem', () => {
    fc.assert(
      fc.property(three, (apart) => {
        expect(mergeWritten(apart)).toEqual(mergeProblem(apart));
      }),
      { numRuns: 1000 },
    );
  });

  test('and what says the same to the one says the same to the other', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (one, other) => {
        expect(same(one, other)).toBe(sameToServer(one, other));
      }),
      { numRuns: 1000 },
    );
  });
});

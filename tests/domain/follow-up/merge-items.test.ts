import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeIntervention } from '../../../server/domain/follow-up/merge-items';
import { anIntervention } from '../../support/interventions';
import { threeInterventions as three } from '../../support/three-interventions';

const SINGLE = ['title', 'cause', 'status', 'planned'] as const;

describe('When a report and the register have both changed an intervention', () => {
  test('what only one of them has changed is as that one has it', () => {
    fc.assert(
      fc.property(three, ({ base, theirs, ours }) => {
        if (base === null) return;
        const merged = mergeIntervention({ base, theirs, ours });
        for (const key of SINGLE) {
          if (ours[key] === base[key]) expect(merged[key]).toEqual(theirs[key]);
          if (theirs[key] === base[key]) expect(merged[key]).toEqual(ours[key]);
        }
      }),
    );
  });

  test('nothing that either has added is lost, and what one took away is not there', () => {
    fc.assert(
      fc.property(three, ({ base, theirs, ours }) => {
        const merged = mergeIntervention({ base, theirs, ours });
        const before = base?.problems ?? [];
        const added = [...theirs.problems, ...ours.problems].filter((key) => !before.includes(key));
        expect(merged.problems).toEqual(expect.arrayContaining(added));
        const removed = before.filter(
          (key) => !ours.problems.includes(key) || !theirs.problems.includes(key),
        );
        expect(merged.problems.filter((key) => removed.includes(key))).toEqual([]);
      }),
    );
  });

  test('no follow-up that somebody has written is lost', () => {
    fc.assert(
      fc.property(three, ({ base, theirs, ours }) => {
        const merged = mergeIntervention({ base, theirs, ours }).followUps.map(({ id }) => id);
        const known = new Set((base?.followUps ?? []).map(({ id }) => id));
        const written = [...theirs.followUps, ...ours.followUps].filter(({ id }) => !known.has(id));
        expect(merged).toEqual(expect.arrayContaining(written.map(({ id }) => id)));
        expect(new Set(merged).size).toBe(merged.length);
      }),
    );
  });

  test('merging the same once more changes nothing', () => {
    fc.assert(
      fc.property(three, ({ base, theirs, ours }) => {
        const once = mergeIntervention({ base, theirs, ours });
        expect(mergeIntervention({ base, theirs: once, ours })).toEqual(once);
      }),
    );
  });

  test('a beginning of the one and an end of the other never stand the wrong way round', () => {
    const base = anIntervention('i', { from: '2025-01-01', to: '2025-12-31' });
    const theirs = { ...base, to: '2025-03-31' };
    const ours = { ...base, from: '2025-06-01' };
    expect(mergeIntervention({ base, theirs, ours })).toMatchObject({ from: '2025-06-01', to: '2025-12-31' });
  });
});

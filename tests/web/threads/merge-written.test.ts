import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FollowUp, Intervention } from '../../../server/domain/follow-up/intervention';
import { newIntervention } from '../../../web/features/reports/answers/new-intervention';
import { mergeWritten } from '../../../web/features/threads/editing/merge-written';

const followUp = (id: string, done: string): FollowUp => ({
  id,
  on: '2026-03-01',
  done,
  effect: 'unknown',
  effectText: '',
  next: 'continue',
  nextText: '',
});
const BASE: Intervention = {
  ...newIntervention(),
  id: 'a',
  title: 'Ljus i tunneln',
  followUps: [followUp('1', 'Ritat')],
};

describe('what two people change in an intervention at the same time', () => {
  test('holds for both where they changed different parts', () => {
    const merged = mergeWritten(BASE, { ...BASE, spent: 40_000 }, { ...BASE, status: 'ongoing' });
    expect(merged).toEqual({ ...BASE, spent: 40_000, status: 'ongoing' });
  });

  test("stands as one's own where both changed the same part, until it is chosen", () => {
    const merged = mergeWritten(BASE, { ...BASE, title: 'Ljus' }, { ...BASE, title: 'Lampor' });
    expect(merged.title).toBe('Ljus');
  });

  test('loses no follow-up, whoever wrote it', () => {
    const own = { ...BASE, followUps: [followUp('1', 'Ritat klart'), followUp('2', 'Min')] };
    const theirs = { ...BASE, followUps: [...BASE.followUps, followUp('3', 'Deras')] };
    expect(mergeWritten(BASE, own, theirs).followUps.map(({ id, done }) => [id, done])).toEqual([
      ['1', 'Ritat klart'],
      ['3', 'Deras'],
      ['2', 'Min'],
    ]);
  });

  test('is what the other has saved where one has changed nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.nat()), fc.array(fc.uuid()), (title, planned, ids) => {
        const theirs = { ...BASE, title, planned, followUps: ids.map((id) => followUp(id, 'x')) };
        expect(mergeWritten(BASE, BASE, theirs)).toEqual(theirs);
      }),
    );
  });
});

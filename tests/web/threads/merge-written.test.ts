import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FollowUp, Intervention } from '../../../server/domain/follow-up/intervention';
import { newIntervention } from '../../../web/features/reports/answers/new-intervention';
import {
  clashesOf,
  isWrittenAs,
  keptFrom,
  mergeWritten,
  takenFrom,
} from '../../../web/features/threads/editing/merge-written';

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
  problems: ['mörkt'],
  focusArea: { programme: 'p', focusArea: 'plats' },
  goals: ['lugn'],
  followUps: [followUp('1', 'Ritat')],
};
/** What two people make of the same. */
const apart = (ours: Partial<Intervention>, theirs: Partial<Intervention>) => ({
  ...{ base: BASE, ours: { ...BASE, ...ours }, theirs: { ...BASE, ...theirs } },
});

describe('what two people change in an intervention at the same time', () => {
  test('holds for both where they changed different parts', () => {
    const both = apart({ spent: 40_000 }, { status: 'ongoing' });
    expect(mergeWritten(both)).toEqual({ ...BASE, spent: 40_000, status: 'ongoing' });
    expect(clashesOf(both)).toEqual([]);
  });

  test("stands as one's own where both changed the same part, until it is chosen", () => {
    const both = apart({ title: 'Ljus' }, { title: 'Lampor' });
    expect(mergeWritten(both).title).toBe('Ljus');
    expect(clashesOf(both)).toEqual(['title']);
    expect(takenFrom(both, 'title')).toEqual({ title: 'Lampor' });
  });

  test('holds for both where each has added or taken away another problem', () => {
    const both = apart({ problems: ['mörkt', 'min'] }, { problems: ['deras'] });
    expect(mergeWritten(both).problems).toEqual(['deras', 'min']);
    expect(clashesOf(both)).toEqual([]);
  });

  test('keeps goals with the focus area that they are goals of', () => {
    const elsewhere = { programme: 'p', focusArea: 'skola' };
    const both = apart({ goals: ['lugn', 'ljus'] }, { focusArea: elsewhere, goals: ['frånvaro'] });
    expect(mergeWritten(both)).toMatchObject({ focusArea: elsewhere, goals: ['frånvaro'] });
    const third = { programme: 'p', focusArea: 'hem' };
    const clash = apart({ focusArea: third, goals: [] }, { focusArea: elsewhere, goals: ['frånvaro'] });
    expect(clashesOf(clash)).toEqual(['focusArea']);
    expect(takenFrom(clash, 'focusArea')).toEqual({ focusArea: elsewhere, goals: ['frånvaro'] });
  });

  test('loses no follow-up, whoever wrote it and whatever is chosen', () => {
    const both = apart(
      { followUps: [followUp('1', 'Ritat klart'), followUp('2', 'Min')] },
      { followUps: [...BASE.followUps, followUp('3', 'Deras')] },
    );
    const said = ({ followUps }: Partial<Intervention>) => followUps?.map(({ id, done }) => [id, done]);
    expect(said(mergeWritten(both))).toEqual([
      ['1', 'Ritat klart'],
      ['3', 'Deras'],
      ['2', 'Min'],
    ]);
    expect(clashesOf(both)).toEqual([]);
    const rewritten = apart(
      { followUps: [followUp('1', 'Ritat klart'), followUp('2', 'Min')] },
      { followUps: [followUp('1', 'Bara skisser')] },
    );
    expect(clashesOf(rewritten)).toEqual(['followUps']);
    expect(said(takenFrom(rewritten, 'followUps'))).toEqual([
      ['1', 'Bara skisser'],
      ['2', 'Min'],
    ]);
  });

  test('takes away a follow-up that one of them took away, unless the other has written in it since', () => {
    const written = [followUp('1', 'Ritat klart')];
    for (const both of [apart({ followUps: [] }, {}), apart({}, { followUps: [] })]) {
      expect(mergeWritten(both).followUps).toEqual([]);
      expect(clashesOf(both)).toEqual([]);
    }
    expect(mergeWritten(apart({ followUps: [] }, { followUps: written })).followUps).toEqual(written);
    expect(mergeWritten(apart({ followUps: written }, { followUps: [] })).followUps).toEqual(written);
  });

  test('holds for both where each wrote in another field of the same follow-up', () => {
    const [first] = BASE.followUps;
    const both = apart(
      { followUps: [{ ...followUp('1', 'Ritat'), effectText: 'Lugnare' }] },
      { followUps: [{ ...followUp('1', 'Ritat klart') }] },
    );
    const merged = [{ ...first, done: 'Ritat klart', effectText: 'Lugnare' }];
    expect(mergeWritten(both).followUps).toEqual(merged);
    expect(clashesOf(both)).toEqual([]);
  });

  test('is no change where only the order of keys is another', () => {
    const turned = { focusArea: { focusArea: 'plats', programme: 'p' } };
    const both = apart(turned, { focusArea: { programme: 'p', focusArea: 'skola' }, goals: [] });
    expect(mergeWritten(both)).toEqual(both.theirs);
    expect(clashesOf(both)).toEqual([]);
  });

  test('can be chosen again after it has been written anew, and is neither’s until then', () => {
    const both = apart({ title: 'Ljus' }, { title: 'Lampor' });
    const choices = [keptFrom(both, 'title'), takenFrom(both, 'title')];
    expect(choices).toEqual([{ title: 'Ljus' }, { title: 'Lampor' }]);
    const chosen = (title: string) => choices.map((choice) => isWrittenAs({ ...BASE, title }, choice));
    expect(chosen('Ljus')).toEqual([true, false]);
    expect(chosen('Lampor')).toEqual([false, true]);
    expect(chosen('Något tredje')).toEqual([false, false]);
  });

  test('clashes wherever they differ when it is not known what one began from', () => {
    const { base: _, ...both } = apart({ title: 'Ljus', spent: 1 }, { title: 'Lampor', cause: 'Mörkt' });
    const unknown = { ...both, base: null };
    expect(mergeWritten(unknown)).toMatchObject({ title: 'Ljus', spent: 1, cause: 'Mörkt' });
    expect(clashesOf(unknown)).toEqual(['title']);
  });

  test('is what the other has saved where one has changed nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.nat()), fc.array(fc.uuid()), (title, planned, ids) => {
        const both = apart(
          {},
          { title, planned, problems: ids, followUps: ids.map((id) => followUp(id, 'x')) },
        );
        expect(mergeWritten(both)).toEqual(both.theirs);
        expect(clashesOf(both)).toEqual([]);
      }),
    );
  });
});

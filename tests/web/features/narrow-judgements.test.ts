import { describe, expect, test } from 'vitest';
import { byFigure } from '../../../web/features/judgements/by-figure';
import { readJudgementSearch } from '../../../web/features/judgements/judgement-search';
import { latestJudgement } from '../../../web/features/judgements/latest-judgement';
import { narrowGoals, sortCommittees } from '../../../web/features/judgements/narrow-judgements';
import { judged, judgement, officeJudgement } from './example-judgements';

const names = (goals: ReturnType<typeof narrowGoals>) => goals.map(({ goal }) => goal.key);
const who = (committees: ReturnType<typeof sortCommittees>['first']) =>
  committees.map(({ organisation }) => organisation.key);

describe('Judgement beside measurement', () => {
  test('two goals of the same name in two focus areas are two goals', () => {
    const goals = [judged('brott', 'trygghet'), judged('olyckor', 'trygghet'), judged('olyckor', 'brand')];
    expect(names(narrowGoals(goals, {}))).toHaveLength(3);
    expect(narrowGoals(goals, { fokusomrade: 'olyckor', mal: 'trygghet' })).toEqual([goals[1]]);
  });

  test('with only divergences, a goal on which everybody agrees with the measurement is left out', () => {
    const goals = [
      judged('brott', 'a', [judgement('farsta')]),
      judged('brott', 'b', [judgement('farsta'), judgement('jarva', 'says_more')]),
    ];
    expect(names(narrowGoals(goals, { visa: 'skillnader' }))).toEqual(['b']);
  });

  test('a figure with two targets is one figure with both; in another area it is another', () => {
    const [one] = judgement('farsta').measured;
    const [elsewhere] = judgement('jarva').measured;
    if (one === undefined || elsewhere === undefined) throw new Error('Nothing is measured');
    const held = (key: string): typeof one => ({
      ...one,
      target: {
        ...{ key, label: { sv: key, en: key }, status: 'missed', example: false },
        sentence: { sv: 'Målnivån är inte nådd', en: 'The target has been missed' },
      },
    });
    const shown = byFigure([held('2025'), elsewhere, held('2030')]);
    expect(shown.map((own) => own.map(({ target, area }) => [area.slug, target?.key]))).toEqual([
      [
        ['farsta', '2025'],
        ['farsta', '2030'],
      ],
      [['jarva', undefined]],
    ]);
  });

  test('the chosen district comes first, then what parts from the measurement; nobody is left out', () => {
    const committees = [judgement('alvsjo'), judgement('jarva', 'says_more'), judgement('farsta')];
    const { first, agreeing } = sortCommittees(committees, 'farsta');
    expect(who(first)).toEqual(['farsta', 'jarva']);
    expect(who(agreeing)).toEqual(['alvsjo']);
    expect(who(sortCommittees(committees, undefined).first)).toEqual(['jarva']);
  });

  test('what the office said last is followed, whether it was suggested or decided', () => {
    const decided = officeJudgement(3, 'decided');
    const suggested = officeJudgement(4, 'suggested');
    const earlier = [officeJudgement(2, 'suggested')];
    expect(latestJudgement({ decided, suggested, earlier })).toBe(suggested);
    expect(latestJudgement({ decided, suggested: null, earlier })).toBe(decided);
    expect(latestJudgement({ decided: null, suggested: null, earlier: [] })).toBeNull();
  });

  test('what cannot stand in the address is left out of it', () => {
    expect(readJudgementSearch({ program: '../x', rapportomgang: '2025T2', visa: 'allt', mal: 7 })).toEqual({
      rapportomgang: '2025T2',
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksFollowUp, gapsOf, notAmong } from '../../../web/features/reports/answers/intervention-gaps';
import { joined } from '../../../web/features/reports/answers/joined';
import { threadSetting } from '../../../web/features/reports/answers/thread-setting';
import { aFollowUp, anIntervention } from '../../support/interventions';

const problem = (id: string, what: string) => ({
  ...{ id, what, where: '', when: '', whom: '', source: '', cause: '' },
});

test('an intervention with problem, indicator and a plan for following up lacks nothing', () => {
  const whole = { problems: ['p'], indicators: ['oro_ute_sent'], followUpPlan: 'Vandring i maj' };
  expect(gapsOf(anIntervention('a', whole))).toEqual([]);
  expect(gapsOf(anIntervention('a', { title: '' }))).toEqual([
    'title',
    'problem',
    'indicator',
    'followUpPlan',
  ]);
});

describe('What was carried over is to be followed up first', () => {
  const since = '2025-05-01';
  test.each([
    ['nothing has been said in the period', [], true],
    ['it was followed up before the period', [aFollowUp('f', { on: '2025-04-30' })], true],
    ['it was followed up in the period', [aFollowUp('f', { on: '2025-05-01' })], false],
    ['a follow-up is being written', [aFollowUp('f')], false],
  ] as const)('where %s', (_when, followUps, asks) => {
    expect(asksFollowUp(anIntervention('a', { revision: 3, followUps: [...followUps] }), since)).toBe(asks);
  });

  test('but not what is new here, or has not begun', () => {
    expect(asksFollowUp(anIntervention('a'), since)).toBe(false);
    expect(asksFollowUp(anIntervention('a', { revision: 1, status: 'planned' }), since)).toBe(false);
  });
});

test('bringing in what goes on adds what is missing, once, and writes over nothing', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
  fc.assert(
    fc.property(ids, ids, (standing, carried) => {
      const mine = standing.map((id) => anIntervention(id, { title: 'min' }));
      const after = [
        ...mine,
        ...notAmong(
          carried.map((id) => anIntervention(id)),
          mine,
        ),
      ];
      expect(after.slice(0, mine.length)).toEqual(mine);
      expect(new Set(after.map(({ id }) => id))).toEqual(new Set([...standing, ...carried]));
      expect(
        notAmong(
          carried.map((id) => anIntervention(id)),
          after,
        ),
      ).toEqual([]);
    }),
  );
});

test('an intervention answers problems of the report, and those known from an earlier one', () => {
  const { problems } = threadSetting(
    null,
    { problems: [problem('p', 'Nytt'), problem('tomt', ' ')], interventions: [] },
    {
      problems: [problem('p', 'Som förut'), problem('q', 'Kvarstår')],
      interventions: [],
    },
  );
  expect(problems.map(({ what, inReport }) => [what, inReport])).toEqual([
    ['Nytt', true],
    ['Kvarstår', false],
  ]);
});

test('an intervention that both have changed is two when both are kept', () => {
  const answer = (title: string) => ({
    type: 'interventions' as const,
    interventions: [anIntervention('a', { title })],
  });
  expect(joined(answer('deras'), answer('min'), () => 'ny')).toEqual({
    type: 'interventions',
    interventions: [anIntervention('ny', { title: 'deras' }), anIntervention('a', { title: 'min' })],
  });
});

import { describe, expect, test } from 'vitest';
import type { ListedIntervention, ListedProblem } from '../../../server/features/threads/threads.contract';
import { chainsOf } from '../../../web/features/threads/chains';

const FARSTA = { key: 'farsta', name: 'Farsta stadsdelsnämnd' };
const BROMMA = { key: 'bromma', name: 'Bromma stadsdelsnämnd' };

const place = {
  area: null,
  focusArea: null,
  visibility: 'open',
  changedAt: '',
  provenance: 'example',
} as const;
const problem = (owner: typeof FARSTA, id: string): ListedProblem => ({
  ...place,
  owner,
  id,
  what: id,
  where: '',
  cause: '',
  state: 'open',
  indicators: [],
  interventions: [],
});
const intervention = (owner: typeof FARSTA, id: string, problems: readonly string[]): ListedIntervention => ({
  ...place,
  owner,
  id,
  title: id,
  kind: null,
  status: 'ongoing',
  lead: null,
  contributing: [],
  from: null,
  to: null,
  planned: null,
  spent: null,
  moneySource: null,
  problems: problems.map((one) => ({ id: one, what: one })),
  goals: [],
  indicators: [],
  lastFollowUp: null,
  orphan: [],
});

describe('threads read from the problem on', () => {
  test('have an intervention under each problem it is for, and a problem that nobody has met too', () => {
    const { chains, withoutProblem } = chainsOf({
      problems: [problem(FARSTA, 'torget'), problem(FARSTA, 'tunneln'), problem(FARSTA, 'parken')],
      interventions: [intervention(FARSTA, 'ljus', ['tunneln', 'torget']), intervention(FARSTA, 'avtal', [])],
    });
    expect(
      chains.map(({ problem: { id }, interventions }) => [id, interventions.map((one) => one.id)]),
    ).toEqual([
      ['torget', ['ljus']],
      ['tunneln', ['ljus']],
      ['parken', []],
    ]);
    expect(withoutProblem.map(({ id }) => id)).toEqual(['avtal']);
  });

  test("never take one committee's problem for another's with the same id", () => {
    const { chains, withoutProblem } = chainsOf({
      problems: [problem(FARSTA, 'torget')],
      interventions: [intervention(BROMMA, 'ljus', ['torget'])],
    });
    expect(chains[0]?.interventions).toEqual([]);
    expect(withoutProblem.map(({ id }) => id)).toEqual(['ljus']);
  });
});

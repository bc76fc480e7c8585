import type { FollowUp, Intervention, Problem } from '../../server/features/reports/report-content.contract';

/** An intervention that says nothing but what a test wants. */
export const anIntervention = (id: string, change: Partial<Intervention> = {}): Intervention => ({
  id,
  title: `Åtgärd ${id}`,
  problems: [],
  cause: '',
  kind: null,
  status: 'ongoing',
  lead: null,
  contributing: [],
  partners: '',
  place: '',
  area: null,
  focusArea: null,
  goals: [],
  indicators: [],
  from: null,
  to: null,
  expectedShort: '',
  expectedLong: '',
  followUpPlan: '',
  followUpOn: null,
  planned: null,
  spent: null,
  moneySource: null,
  followUps: [],
  revision: null,
  ...change,
});

/** A follow-up of which nothing is said, unless a test says more. */
export const aFollowUp = (id: string, change: Partial<FollowUp> = {}): FollowUp => ({
  id,
  on: null,
  done: '',
  effect: null,
  effectText: '',
  next: null,
  nextText: '',
  ...change,
});

/** One that says that something was done. */
export const doneFollowUp = (id: string, change: Partial<FollowUp> = {}): FollowUp =>
  aFollowUp(id, { done: 'Klart.', ...change });

/** A problem likewise. */
export const foundProblem = (id: string, change: Partial<Problem> = {}): Problem => ({
  id,
  what: `Problem ${id}`,
  where: '',
  when: '',
  whom: '',
  source: '',
  cause: '',
  area: null,
  indicators: [],
  focusArea: null,
  revision: null,
  ...change,
});

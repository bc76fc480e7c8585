import type { FollowUp, Intervention } from '../../server/domain/follow-up/intervention';
import type { Problem } from '../../server/domain/reporting/answer';

/** An intervention that says nothing but what a test wants. */
export const intervention = (id: string, change: Partial<Intervention> = {}): Intervention => ({
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

export const followUp = (id: string, change: Partial<FollowUp> = {}): FollowUp => ({
  id,
  on: null,
  done: 'Klart.',
  effect: null,
  effectText: '',
  next: null,
  nextText: '',
  ...change,
});

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

import type { FollowUp, Intervention } from '../../../../server/features/reports/report-content.contract';

/** One of which nothing has been said. */
export const newIntervention = (): Intervention => ({
  id: crypto.randomUUID(),
  title: '',
  problems: [],
  cause: '',
  kind: null,
  status: 'planned',
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
});

export const newFollowUp = (): FollowUp => ({
  id: crypto.randomUUID(),
  on: null,
  done: '',
  effect: null,
  effectText: '',
  next: null,
  nextText: '',
});

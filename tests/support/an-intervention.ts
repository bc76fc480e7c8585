import type { Intervention } from '../../server/features/reports/report-content.contract';

/** One of which nothing but its name is said, unless a test says more. */
export const anIntervention = (id: string, more: Partial<Intervention> = {}): Intervention => ({
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
  ...more,
});

export const aFollowUp = (
  id: string,
  more: Partial<Intervention['followUps'][number]> = {},
): Intervention['followUps'][number] => ({
  id,
  on: null,
  done: '',
  effect: null,
  effectText: '',
  next: null,
  nextText: '',
  ...more,
});

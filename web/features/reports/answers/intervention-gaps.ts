import type { Intervention } from '../../../../server/features/reports/report-content.contract';

type Gap = 'title' | 'problem' | 'indicator' | 'followUpPlan';

/** What an intervention lacks to be followed from problem to result. Nothing of it hinders anybody from saving. */
export function gapsOf({ title, problems, indicators, followUpPlan, followUps }: Intervention): Gap[] {
  const gaps: readonly (readonly [Gap, boolean])[] = [
    ['title', title.trim() === ''],
    ['problem', problems.length === 0],
    ['indicator', indicators.length === 0],
    ['followUpPlan', followUpPlan.trim() === '' && followUps.length === 0],
  ];
  return gaps.filter(([, lacks]) => lacks).map(([gap]) => gap);
}

/** Whether one that was carried over has not been followed up in the period. @param since ISO date: its first day */
export const asksFollowUp = ({ revision, status, followUps }: Intervention, since: string): boolean =>
  revision !== null && status !== 'planned' && !followUps.some(({ on }) => on === null || on >= since);

/** Those of one list that are not in another, by id: nothing that stands is written over. */
export const notAmong = <Item extends { readonly id: string }>(
  items: readonly Item[],
  standing: readonly { readonly id: string }[],
): Item[] => items.filter(({ id }) => !standing.some((one) => one.id === id));

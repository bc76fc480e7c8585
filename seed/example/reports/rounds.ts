import { ROUND_TYPES, type RoundType } from '../../../server/domain/reporting/round';

/** When a round of a year opens, and when it is due. Made up: the city's own days are not public. */
export interface RoundDates {
  readonly year: number;
  readonly type: RoundType;
  readonly opensOn: string;
  readonly dueToCommittee: string;
  readonly dueToOffice: string;
}

function datesOf(year: number, type: RoundType): RoundDates {
  const days = {
    T1: [`${year}-04-01`, `${year}-05-28`, `${year}-06-08`],
    T2: [`${year}-08-15`, `${year}-09-25`, `${year}-10-09`],
    VB: [`${year}-11-02`, `${year + 1}-01-29`, `${year + 1}-02-12`],
  }[type] as [string, string, string];
  const [opensOn, dueToCommittee, dueToOffice] = days;
  return { year, type, opensOn, dueToCommittee, dueToOffice };
}

/**
 * The round that opened last, and the two before it, oldest first: one that is published, one on its way, one that is
 * being written.
 * @param day ISO date: today
 */
export function exampleRounds(day: string): readonly RoundDates[] {
  const year = Number(day.slice(0, 4));
  return [year - 2, year - 1, year]
    .flatMap((each) => ROUND_TYPES.map((type) => datesOf(each, type)))
    .filter(({ opensOn }) => opensOn <= day)
    .slice(-3);
}

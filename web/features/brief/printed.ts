/** How much of each list of a district goes on paper: the whole brief has two pages, however many districts. */
export interface Printed {
  readonly changes: number;
  readonly targets: number;
  readonly interventions: number;
  readonly problems: number;
  readonly judgements: number;
}

/** So many districts go on paper, and so much of what is new. */
export const PRINTED_DISTRICTS = 2;
export const PRINTED_NEWS = 6;

const ALONE: Printed = { changes: 8, targets: 4, interventions: 7, problems: 3, judgements: 4 };
const OF_TWO: Printed = { changes: 3, targets: 2, interventions: 3, problems: 1, judgements: 1 };

/** @param districts how many there are */
export const printedOf = (districts: number): Printed => (districts === 1 ? ALONE : OF_TWO);

import type { Localized } from '../../../server/domain/localized';
import type { Brief } from '../../../server/features/brief/brief.contract';
import { type BriefList, LISTS, linesOfDistrict, linesOfNews } from './item-lines';
import { shareRoom } from './share-room';

/** How much of each list of a district goes on paper. */
export type Printed = Readonly<Record<BriefList, number>>;

/** How much of a brief goes on paper: it has two pages, whatever there is to tell. */
interface PrintedBrief {
  /** Of the first districts; those after them are not printed. */
  readonly districts: readonly Printed[];
  readonly news: number;
}

const MOST_DISTRICTS = 2;

/** Points of two pages that are left for items when all headings and what stands around them have had theirs. */
const ROOM = { one: 1090, two: 810 } as const;

const FIRST = {
  one: { measured: 4, changes: 4, targets: 2, interventions: 4, problems: 2, judgements: 2, news: 3 },
  two: { measured: 2, changes: 2, targets: 1, interventions: 2, problems: 1, judgements: 1, news: 3 },
} as const;

export function printedOf(
  { districts, news }: Pick<Brief, 'districts' | 'news'>,
  pick: (text: Localized) => string,
): PrintedBrief {
  const printed = districts.slice(0, MOST_DISTRICTS);
  const size = printed.length === 1 ? 'one' : 'two';
  const ofDistricts = printed.flatMap((district) => {
    const lines = linesOfDistrict(district, pick);
    const besides = {
      interventions: district.interventionCount - district.interventions.length,
      problems: district.problemCount - district.problems.length,
    };
    return LISTS.map((list) => ({
      lines: lines[list],
      first: FIRST[size][list],
      besides: list === 'interventions' || list === 'problems' ? besides[list] : 0,
    }));
  });
  const ofNews = { lines: linesOfNews(news, pick), first: FIRST[size].news, besides: 0 };
  const shown = shareRoom([...ofDistricts, ofNews], ROOM[size]);
  return {
    districts: printed.map((_, index) => {
      const own = shown.slice(index * LISTS.length, (index + 1) * LISTS.length);
      return Object.fromEntries(LISTS.map((list, at) => [list, own[at] ?? 0])) as Record<BriefList, number>;
    }),
    news: shown.at(-1) ?? 0,
  };
}

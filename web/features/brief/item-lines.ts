import type { Localized } from '../../../server/domain/localized';
import type { Brief, BriefDistrict } from '../../../server/features/brief/brief.contract';

/** The lists of a district, in the order in which they are given room on paper. */
export const LISTS = ['measured', 'changes', 'targets', 'interventions', 'problems', 'judgements'] as const;
export type BriefList = (typeof LISTS)[number];

type Say = (text: Localized) => string;

/** About so many letters stand on a line of paper; where the guess is wrong the item is cut after its second line. */
const LETTERS = 100;
/** What items say besides: marks, days, and words that are always there. */
const BESIDES: Readonly<Record<BriefList | 'news', number>> = {
  measured: 40,
  changes: 55,
  targets: 40,
  interventions: 150,
  problems: 60,
  judgements: 75,
  news: 60,
};

const linesOf = (list: keyof typeof BESIDES, texts: readonly string[]): number =>
  texts.join(' ').length + BESIDES[list] > LETTERS ? 2 : 1;

/** How many lines of paper the items of a district take: two at most. */
export function linesOfDistrict(district: BriefDistrict, pick: Say): Record<BriefList, number[]> {
  return {
    measured: district.measured.map(({ figure, compared }) =>
      linesOf('measured', [figure.indicator.label, figure.figure, compared?.sentence].map(said)),
    ),
    changes: district.changes.map(({ figure }) =>
      linesOf('changes', [figure.indicator.label, figure.sentence, figure.figure].map(said)),
    ),
    targets: followedTargets(district).map(({ figure, sentence }) =>
      linesOf('targets', [figure.indicator.label, figure.figure, sentence].map(said)),
    ),
    interventions: district.interventions.map(({ title, lead, owner }) =>
      linesOf('interventions', [title, lead?.name ?? owner.name]),
    ),
    problems: district.problems.map(({ what, where }) => linesOf('problems', [what, where])),
    judgements: district.judgements.map(({ goal, judgement, round }) =>
      linesOf('judgements', [said(goal), judgement.organisation.name, said(round)]),
    ),
  };

  function said(text: Localized | undefined): string {
    return text === undefined ? '' : pick(text);
  }
}

/** Of what is new likewise. */
export const linesOfNews = (news: Brief['news'], pick: Say): number[] =>
  news.map(({ sentence }) => linesOf('news', [pick(sentence)]));

/** Targets of which more can be told than that they cannot be followed up. */
export const followedTargets = ({ targets }: Pick<BriefDistrict, 'targets'>) =>
  targets.filter(({ status }) => status !== 'not_measurable');

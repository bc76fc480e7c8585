import type { Area } from '../../../server/features/areas/areas.contract';
import type { Indicator } from '../../../server/features/indicators/indicators.contract';
import type { Survey } from '../../../server/features/surveys/surveys.contract';
import { type ReadingWord, readingOfAddress } from './reading';
import { DEFAULT_GROUP, DEFAULT_INDICATOR, type Search } from './search';

/** A choice in the address that does not exist; the page shows a default instead and says so. */
export interface UnknownChoice {
  readonly kind: 'indicator' | 'round' | 'group' | 'within';
  readonly value: string;
}

/** What the page shows: the reader's choices, completed with defaults. */
export interface Selection {
  readonly indicator: Indicator;
  readonly survey: Survey;
  readonly round: Survey['rounds'][number];
  readonly group: Survey['groups'][number];
  readonly reading: ReadingWord;
  /** What is compared with the city. */
  readonly level: 'district' | 'neighbourhood';
  /** The district whose neighbourhoods are compared. */
  readonly within: string | undefined;
  readonly unknown: readonly UnknownChoice[];
}

/** What is shown where the address says nothing. */
export interface Defaults {
  readonly indicator: string;
  readonly group: string;
}

const DEFAULTS: Defaults = { indicator: DEFAULT_INDICATOR, group: DEFAULT_GROUP };

interface Definitions {
  readonly indicators: readonly Indicator[];
  readonly surveys: readonly Survey[];
  readonly districts: readonly Pick<Area, 'slug'>[];
}

/**
 * Completes the choices with defaults: the product's first indicator, its latest round, everyone.
 * @throws when nothing is defined that could be shown
 */
export function resolveSelection(
  search: Search,
  { indicators, surveys, districts }: Definitions,
  defaults = DEFAULTS,
): Selection {
  const chosen = indicators.find(({ key }) => key === search.indikator);
  const indicator = chosen ?? indicators.find(({ key }) => key === defaults.indicator) ?? indicators[0];
  const survey = surveys.find(({ key }) => key === indicator?.survey);
  const round = survey?.rounds.find((one) => one.round === search.omgang);
  const group = survey?.groups.find(({ key }) => key === search.grupp);
  const within = districts.find(({ slug }) => slug === search.inom)?.slug;
  const shownRound = round ?? latestRound(indicator, survey);
  const shownGroup = group ?? survey?.groups.find(({ key }) => key === defaults.group) ?? survey?.groups[0];
  if (!indicator || !survey || !shownRound || !shownGroup) throw new Error('no indicator has been defined');
  return {
    indicator,
    survey,
    round: shownRound,
    group: shownGroup,
    reading: readingOfAddress(search.lasning),
    level: search.niva === 'stadsdel' || within !== undefined ? 'neighbourhood' : 'district',
    within,
    unknown: [
      ...unknownChoice('indicator', search.indikator, chosen),
      ...unknownChoice('round', search.omgang, round),
      ...unknownChoice('group', search.grupp, group),
      ...unknownChoice('within', search.inom, within),
    ],
  };
}

const latestRound = (indicator: Indicator | undefined, survey: Survey | undefined) =>
  survey?.rounds.find(({ round }) => round === indicator?.latestRound) ?? survey?.rounds.at(-1);

const unknownChoice = (
  kind: UnknownChoice['kind'],
  value: string | undefined,
  found: object | string | undefined,
): UnknownChoice[] => (value === undefined || found !== undefined ? [] : [{ kind, value }]);

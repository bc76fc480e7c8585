import type { ReadDb } from '../../../db/database';
import { AS_MEASURED, readingOf } from '../../domain/areas/reading';
import { STATUS_WORDS } from '../../domain/exporting/status-words';
import type { Localized } from '../../domain/localized';
import { type FigureStyle, figure, type Language, unitWords } from '../../domain/text/figure';
import { Problem } from '../../http/problem';
import { getSeries } from '../series/get-series';
import type { IndicatorSeries, SeriesPoint } from '../series/series.contract';
import { districtsOf } from './districts-of.queries';
import type { FoundReport } from './find-report.queries';
import type { Figure } from './report-content.contract';

/** The whole city, for organisations that answer for no district. */
export const CITY = 'stockholm';

/** What the survey says beside questions: by indicator, in the organisation's own districts. */
export type FiguresOf = ReadonlyMap<string, readonly Figure[]>;

/**
 * The latest figures of some indicators in the areas of an organisation, with how they have changed, in words.
 * @param keys of indicators; one that is gone gives no figures
 * @param day ISO date: today, whose districts are meant
 */
export async function figuresOf(
  db: ReadDb,
  { organisation }: { readonly organisation: Pick<FoundReport['organisation'], 'key'> },
  keys: readonly string[],
  day: string,
): Promise<FiguresOf> {
  const wanted = [...new Set(keys)];
  if (wanted.length === 0) return new Map();
  const areas = await districtsOf(db, organisation.key, day);
  const own = areas.length > 0;
  const figures = new Map<string, readonly Figure[]>();
  for (const indicator of wanted) {
    const request = {
      indicator,
      areas: own ? areas : [CITY],
      groups: ['all'],
      reading: own ? readingOf('current_areas', day) : AS_MEASURED,
      today: day,
    };
    figures.set(indicator, await seriesOf(db, request).then((series) => series.map(latestFigure)));
  }
  return figures;
}

/** An indicator or district that is not there has no figures; a report is written all the same. */
async function seriesOf(db: ReadDb, request: Parameters<typeof getSeries>[1]): Promise<IndicatorSeries[]> {
  try {
    return (await getSeries(db, request)).series;
  } catch (error) {
    if (error instanceof Problem && error.parts.status === 404) return [];
    throw error;
  }
}

/**
 * What figures that were shown are today: those of the same rounds, in the same areas of the same day.
 * @param day ISO date: the day they were shown
 */
export async function figuresAgain(db: ReadDb, shown: readonly Figure[], day: string): Promise<Figure[]> {
  const again: Figure[] = [];
  for (const indicator of new Set(shown.map((figure) => figure.indicator.key))) {
    const figures = shown.filter((figure) => figure.indicator.key === indicator);
    const areas = [...new Set(figures.map(({ area }) => area.slug))];
    const reading = areas.includes(CITY) ? AS_MEASURED : readingOf('current_areas', day);
    const series = await seriesOf(db, { indicator, areas, groups: ['all'], reading, today: day });
    const of = ({ area, round }: Figure) =>
      series
        .filter((line) => line.area.slug === area.slug)
        .map((line) =>
          figureAt(
            line,
            line.points.find((point) => point.round === round),
          ),
        );
    again.push(...figures.flatMap(of));
  }
  return again;
}

/** The newest figure: a real one where there is any, as on the pages (ADR 7). */
export function latestFigure(series: IndicatorSeries): Figure {
  const known = series.points.filter(({ provenance }) => provenance !== null);
  return figureAt(series, known.findLast(({ provenance }) => provenance !== 'example') ?? known.at(-1));
}

export function figureAt(series: IndicatorSeries, latest: SeriesPoint | undefined): Figure {
  const { indicator, area } = series;
  const change = series.changes.findLast(
    ({ to }, index) =>
      to === latest?.round && (index < series.changes.length - 1 || series.changes.length === 1),
  );
  return {
    indicator: { key: indicator.key, label: indicator.label },
    area: { slug: area.slug, label: area.label },
    round: latest?.round ?? null,
    status: latest?.status ?? null,
    value: latest?.value ?? null,
    lower: latest?.lower ?? null,
    upper: latest?.upper ?? null,
    unit: indicator.unit,
    provenance: latest?.provenance ?? null,
    verdict: change?.verdict ?? null,
    figure: figureWords(latest, { unit: indicator.unit, per: null }),
    sentence: change?.sentence ?? NOTHING_EARLIER,
  };
}

const NOTHING_EARLIER: Localized = {
  sv: 'Ingen tidigare siffra att jämföra med',
  en: 'No earlier figure to compare with',
};
const NO_FIGURE: Localized = { sv: 'Ingen siffra', en: 'No figure' };

/** "21 procent (18–24)", "approximately …", or why there is none. */
function figureWords(point: SeriesPoint | undefined, style: FigureStyle): Localized {
  if (point === undefined) return NO_FIGURE;
  return { sv: inWords(point, style, 'sv'), en: inWords(point, style, 'en') };
}

function inWords(
  { value, lower, upper, precision, status }: SeriesPoint,
  style: FigureStyle,
  language: Language,
): string {
  if (value === null) return STATUS_WORDS[status][language];
  const known = precision ?? 'exact';
  const about = known === 'approximate' ? { sv: 'ungefär ', en: 'about ' }[language] : '';
  const range =
    lower === null || upper === null
      ? ''
      : ` (${figure(lower, 'exact', style, language)}–${figure(upper, 'exact', style, language)})`;
  return `${about}${figure(value, known, style, language)}${unitWords(style, language)}${range}`;
}

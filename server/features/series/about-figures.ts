import type { AboutEntry } from '../../domain/exporting/data-table';
import { PROVENANCE_WORDS } from '../../domain/exporting/status-words';
import type { Localized } from '../../domain/localized';
import type { ReadingOut } from '../../http/contract';
import type { MethodOut } from '../../http/method-contract';
import type { SeriesPoint } from './series.contract';

interface AboutParts {
  readonly indicator: {
    readonly label: Localized;
    readonly question: Localized | null;
    readonly countedAnswers: readonly Localized[];
    /** Who the share is of. */
    readonly base: Localized;
  };
  readonly group: Localized;
  readonly reading: ReadingOut;
  readonly points: readonly SeriesPoint[];
  readonly breaks: readonly { readonly round: string; readonly reason: Localized }[];
  readonly method: MethodOut;
  readonly takenOut: string;
}

const same = (text: string): Localized => ({ sv: text, en: text });

const UNKNOWN: Localized = {
  sv: 'Frågans ordalydelse är inte känd.',
  en: 'The wording of the question is not known.',
};

/** What must be known of an answer's figures, whatever the view: what was asked, of whom, by whom, how it was judged. */
export function aboutFigures(parts: AboutParts): AboutEntry[] {
  const { indicator, group, takenOut } = parts;
  const entry = (key: string, sv: string, en: string, values: readonly Localized[]): AboutEntry => ({
    key,
    label: { sv, en },
    values,
  });
  return [
    entry('indicator_label', 'Indikator', 'Indicator', [indicator.label]),
    entry('question', 'Fråga', 'Question', [indicator.question ?? UNKNOWN]),
    entry('counted_answers', 'Svar som räknas', 'Answers that count', indicator.countedAnswers),
    entry('base', 'Bas', 'Base', [indicator.base]),
    entry('groups', 'Grupper', 'Groups', [group]),
    entry('reading', 'Områdenas gränser', 'Boundaries of the areas', [readingWords(parts.reading)]),
    entry('sources', 'Källor', 'Sources', sourcesOf(parts.points)),
    entry('origin', 'Siffrornas ursprung', 'Provenance of the figures', provenancesOf(parts.points)),
    entry('example', 'Exempeldata', 'Example data', exampleNotice(parts.points)),
    entry('breaks', 'Tidsseriebrott', 'Breaks in the series', parts.breaks.map(breakWords)),
    entry('recalculation', 'Omräkning', 'Recalculation', recalculationNotice(parts.points)),
    ...methodEntries(parts.method),
    entry('taken_out', 'Uttagen', 'Taken out', [same(takenOut)]),
    entry('publisher', 'Utgivare', 'Publisher', [same('Lägesbild')]),
    entry('terms', 'Villkor', 'Terms', [
      {
        sv: 'CC0 1.0 för det som Lägesbild har räknat fram. Publicerade siffror är uppgifter ur sin källa: ange den.',
        en: 'CC0 1.0 for what Lägesbild has computed. Published figures are facts from their source: name it.',
      },
    ]),
  ];
}

export const breakWords = ({ round, reason }: AboutParts['breaks'][number]): Localized => ({
  sv: `Från ${round}: ${reason.sv}. Värden före och efter jämförs inte.`,
  en: `From ${round}: ${reason.en}. Values before and after are not compared.`,
});

function readingWords({ kind, date }: ReadingOut): Localized {
  if (kind === 'as_measured') {
    return { sv: 'Varje mätomgång i sin tids områden.', en: 'Each round in the areas of its day.' };
  }
  return {
    sv: `Alla mätomgångar i de områden som gällde ${date}; äldre siffror är omräknade där det går.`,
    en: `Every round in the areas of ${date}; older figures are recalculated where they can be.`,
  };
}

function sourcesOf(points: readonly SeriesPoint[]): Localized[] {
  const sources = points.flatMap(({ source }) =>
    source === null ? [] : [source.url === null ? source.title : `${source.title} (${source.url})`],
  );
  return [...new Set(sources)].map(same);
}

function provenancesOf(points: readonly SeriesPoint[]): Localized[] {
  const found = new Set(points.flatMap(({ provenance }) => provenance ?? []));
  return [...found].map((provenance) => PROVENANCE_WORDS[provenance]);
}

function exampleNotice(points: readonly SeriesPoint[]): Localized[] {
  const figures = points.filter(({ provenance }) => provenance !== null);
  const examples = figures.filter(({ provenance }) => provenance === 'example');
  if (examples.length === 0) return [];
  if (examples.length === figures.length) {
    return [
      {
        sv: 'Alla siffror är exempeldata: påhittade svar, till för att prova tjänsten.',
        en: 'All figures are example data: made-up answers, there to try the service.',
      },
    ];
  }
  return [
    {
      sv: 'En del av siffrorna är exempeldata: påhittade svar, till för att prova tjänsten. Var och en är märkt.',
      en: 'Some of the figures are example data: made-up answers, there to try the service. Each one is marked.',
    },
  ];
}

function recalculationNotice(points: readonly SeriesPoint[]): Localized[] {
  if (points.every(({ recalculation }) => recalculation === null)) return [];
  return [
    {
      sv: 'En del siffror mättes i andra områden än de visas i. De är vägda samman av delarna, som står vid var och en.',
      en: 'Some figures were measured in other areas than they are shown in. They are weighted together from their parts, which stand with each.',
    },
  ];
}

function methodEntries(method: MethodOut): AboutEntry[] {
  const level = method.confidenceLevel * 100;
  return [
    {
      key: 'confidence_level',
      label: { sv: 'Konfidensnivå', en: 'Confidence level' },
      values: [{ sv: `${String(level).replace('.', ',')} procent`, en: `${level} per cent` }],
    },
    {
      key: 'interval_method',
      label: { sv: 'Osäkerhet', en: 'Interval' },
      values: [
        {
          sv: 'Wilsons intervall på effektivt antal svar. Tomt där antalet svar inte är känt.',
          en: "Wilson's interval on the effective number of answers. Empty where the number of answers is not known.",
        },
      ],
    },
    {
      key: 'difference_method',
      label: { sv: 'Skillnader', en: 'Differences' },
      values: [
        {
          sv: 'Newcombes intervall för skillnaden; säkerställd när intervallet inte rymmer noll.',
          en: "Newcombe's interval of the difference; certain when the interval does not hold zero.",
        },
      ],
    },
    {
      key: 'design_effect',
      label: { sv: 'Designeffekt', en: 'Design effect' },
      values: [
        {
          sv: `${String(method.assumedDesignEffect).replace('.', ',')} antas för publicerade siffror, vars vikter inte är publicerade.`,
          en: `${method.assumedDesignEffect} is assumed for published figures, whose weights were never published.`,
        },
      ],
    },
    {
      key: 'suppression',
      label: { sv: 'Små tal', en: 'Small numbers' },
      values: [
        {
          sv: `Färre än ${method.suppressBelow} svar visas inte, och inte heller det som kunde räknas ut ur det som visas. Färre än ${method.unreliableBelow} svar visas som osäkra.`,
          en: `Fewer than ${method.suppressBelow} answers are not shown, nor what could be worked out from what is. Fewer than ${method.unreliableBelow} are shown as unreliable.`,
        },
      ],
    },
  ];
}

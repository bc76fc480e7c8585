import type {
  CountedAnswersTable,
  IndicatorsTable,
  SeriesBreaksTable,
  TopicsTable,
} from '../../db/schema/indicators';
import { INDICATOR_LIST } from './indicator-list';
import { SURVEY_KEY } from './surveys';

/**
 * The survey's own rules were never published, so these are the product's: 95 % intervals, nothing under 30
 * answers, a flag under 100, and a design effect of 1.5 for published figures whose weights nobody knows
 * (`docs/decisions/0004-method-parameters.md`).
 */
const METHOD = {
  confidence_level: 0.95,
  suppress_below: 30,
  unreliable_below: 100,
  assumed_design_effect: 1.5,
} as const;

export const TOPICS: readonly TopicsTable[] = [
  { key: 'oro', label_sv: 'Oro för brott', label_en: 'Worry about crime', position: 0 },
  {
    key: 'otrygghet',
    label_sv: 'Otrygghet där man bor',
    label_en: 'Feeling unsafe where one lives',
    position: 1,
  },
  { key: 'utsatthet', label_sv: 'Utsatthet för brott', label_en: 'Exposure to crime', position: 2 },
  { key: 'ordning', label_sv: 'Ordningsstörningar', label_en: 'Public disorder', position: 3 },
];

export const INDICATORS: readonly IndicatorsTable[] = INDICATOR_LIST.map((entry, position) => ({
  key: entry.key,
  survey_key: SURVEY_KEY,
  question_key: entry.question,
  kind: 'share',
  unit: 'share',
  per: null,
  polarity: 'lower_is_better',
  topic_key: entry.topic,
  label_sv: entry.label[0],
  label_en: entry.label[1],
  phrase_sv: entry.phrase[0],
  phrase_en: entry.phrase[1],
  base_sv: 'Alla som besvarade frågan, 16–79 år',
  base_en: 'Everyone who answered the question, aged 16–79',
  note_sv: entry.note?.[0] ?? '',
  note_en: entry.note?.[1] ?? '',
  position,
  ...METHOD,
}));

export const COUNTED_ANSWERS: readonly CountedAnswersTable[] = INDICATOR_LIST.flatMap(
  ({ key, question, counts }) =>
    question === null
      ? []
      : counts.map((answer) => ({ indicator_key: key, question_key: question, answer_key: answer })),
);

/** The frame may have changed to 16–85 years in 2023: a break until a source shows otherwise. */
export const SERIES_BREAKS: readonly SeriesBreaksTable[] = INDICATOR_LIST.map(({ key }) => ({
  indicator_key: key,
  survey_key: SURVEY_KEY,
  round_key: '2023',
  reason_sv: 'Åldrarna i urvalet kan ha ändrats från 16–79 till 16–85 år',
  reason_en: 'The ages surveyed may have changed from 16–79 to 16–85',
}));

import type { Definition } from './definitions.queries';
import { methodOf, methodOut } from './indicator-method';
import type { Indicator } from './indicators.contract';

type Known = Pick<Indicator, 'answers' | 'breaks' | 'lookAlikes' | 'coverage' | 'latestRound'>;

/** The indicator as the API tells it. */
export function outOf(definition: Definition, known: Known): Indicator {
  return {
    key: definition.key,
    survey: definition.survey_key,
    topic: { key: definition.topic_key, label: { sv: definition.topic_sv, en: definition.topic_en } },
    label: { sv: definition.label_sv, en: definition.label_en },
    phrase: { sv: definition.phrase_sv, en: definition.phrase_en },
    kind: definition.kind,
    unit: definition.unit,
    per: definition.per,
    polarity: definition.polarity,
    question: questionOut(definition),
    base: { sv: definition.base_sv, en: definition.base_en },
    note: { sv: definition.note_sv, en: definition.note_en },
    method: methodOut(methodOf(definition)),
    ...known,
  };
}

function questionOut({ question_sv, question_en, wording }: Definition): Indicator['question'] {
  if (question_sv === null || question_en === null || wording === null) return null;
  return { text: { sv: question_sv, en: question_en }, wording };
}

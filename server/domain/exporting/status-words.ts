import type { RecalculationRefusal, WeightBasis } from '../areas/recalculation';
import type { Localized } from '../localized';
import type { POINT_STATUSES, Precision, Provenance } from '../statistics/estimate';
import type { TrendVerdict, Verdict } from '../statistics/verdict';
import type { TargetStatus } from '../targets/target';
import type { MissingNumber } from './data-table';

export type PointStatus = (typeof POINT_STATUSES)[number];

/** What a code in the column `status` means. */
export const STATUS_WORDS: Readonly<Record<PointStatus, Localized>> = {
  ok: { sv: 'visas', en: 'shown' },
  unreliable: { sv: 'få svar, osäker', en: 'few answers, unreliable' },
  suppressed: { sv: 'dold, skyddar dem som svarat', en: 'hidden, protects those who answered' },
  not_surveyed: { sv: 'frågan ställdes inte', en: 'the question was not asked' },
  not_applicable: { sv: 'området fanns inte då', en: 'the area did not exist then' },
  provisional: { sv: 'preliminär', en: 'provisional' },
  revised: { sv: 'rättad', en: 'revised' },
  not_available: { sv: 'uppgift saknas', en: 'not available' },
  not_assessable: { sv: 'kan inte räknas om', en: 'cannot be recalculated' },
};

/** Why one number of a row with a figure is missing. */
export const MISSING_WORDS: Readonly<Record<MissingNumber, Localized>> = {
  not_known: { sv: 'inte känt', en: 'not known' },
  not_assessable: { sv: 'kan inte avgöras', en: 'cannot be judged' },
  no_target: { sv: 'inget mål gäller', en: 'no target applies' },
};

export const PROVENANCE_WORDS: Readonly<Record<Provenance, Localized>> = {
  published: { sv: 'publicerad siffra', en: 'published figure' },
  imported: { sv: 'beräknad ur enkätsvar', en: 'computed from survey answers' },
  example: { sv: 'exempeldata, påhittad', en: 'example data, made up' },
};

export const PRECISION_WORDS: Readonly<Record<Precision, Localized>> = {
  exact: { sv: 'beräknad', en: 'computed' },
  one_decimal: { sv: 'avrundad till en decimal i källan', en: 'rounded to one decimal in the source' },
  integer: { sv: 'avrundad till helt tal i källan', en: 'rounded to a whole number in the source' },
  approximate: { sv: 'ungefärlig i källan', en: 'approximate in the source' },
};

/** Against the city. */
export const DIFFERENCE_WORDS: Readonly<Record<Verdict, Localized>> = {
  increased: { sv: 'säkert högre', en: 'certainly higher' },
  decreased: { sv: 'säkert lägre', en: 'certainly lower' },
  no_certain_change: { sv: 'ingen säkerställd skillnad', en: 'no certain difference' },
  not_assessable: { sv: 'kan inte avgöras', en: 'cannot be judged' },
};

/** Since an earlier round. */
export const CHANGE_WORDS: Readonly<Record<Verdict, Localized>> = {
  ...DIFFERENCE_WORDS,
  increased: { sv: 'säkert ökat', en: 'certainly increased' },
  decreased: { sv: 'säkert minskat', en: 'certainly decreased' },
  no_certain_change: { sv: 'ingen säkerställd förändring', en: 'no certain change' },
};

export const TREND_WORDS: Readonly<Record<TrendVerdict, Localized>> = {
  increasing: { sv: 'säkert ökande', en: 'certainly increasing' },
  decreasing: { sv: 'säkert minskande', en: 'certainly decreasing' },
  no_certain_trend: { sv: 'ingen säkerställd trend', en: 'no certain trend' },
  too_few_rounds: { sv: 'för få mätomgångar', en: 'too few rounds' },
};

export const TARGET_WORDS: Readonly<Record<TargetStatus, Localized>> = {
  on_track: { sv: 'på väg', en: 'on track' },
  off_track: { sv: 'inte på väg', en: 'off track' },
  undetermined: { sv: 'kan inte avgöras', en: 'undetermined' },
  not_measurable: { sv: 'ej uppföljningsbar', en: 'not measurable' },
  reached: { sv: 'nått', en: 'reached' },
  missed: { sv: 'missat', en: 'missed' },
};

export const WEIGHT_WORDS: Readonly<Record<WeightBasis, Localized>> = {
  frame_population: { sv: 'invånare i mätningens åldrar', en: "residents of the survey's ages" },
  residents: { sv: 'alla invånare', en: 'all residents' },
  weighted_base: { sv: 'svarens vikter', en: 'the weights of the answers' },
  respondents: { sv: 'antal svar', en: 'number of answers' },
  none: { sv: 'området har bara bytt namn', en: 'the area was only renamed' },
};

export const REFUSAL_WORDS: Readonly<Record<RecalculationRefusal, Localized>> = {
  part_missing: { sv: 'en del saknar siffra', en: 'a part has no figure' },
  part_suppressed: { sv: 'en del är dold', en: 'a part is hidden' },
  mixed_provenance: {
    sv: 'delarna blandar exempeldata och verkliga siffror',
    en: 'the parts mix example data and real figures',
  },
  weights_unknown: { sv: 'vikterna är inte kända', en: 'the weights are not known' },
  no_method_for_kind: { sv: 'det saknas metod för måttet', en: 'there is no method for this measure' },
};

import type { Localized } from '../localized';
import type { NotAssessableReason } from '../statistics/verdict';

const REASONS: Record<NotAssessableReason, Localized> = {
  respondents_unknown: { sv: 'antalet svar är inte känt', en: 'the number of answers is not known' },
  no_value: { sv: 'det saknas en siffra att jämföra med', en: 'there is no figure to compare with' },
  suppressed: { sv: 'för få svar – visas inte', en: 'too few answers – not shown' },
  series_break: { sv: 'tidsseriebrott', en: 'break in the series' },
  mixed_provenance: {
    sv: 'exempeldata jämförs inte med verkliga siffror',
    en: 'example data are not compared with real figures',
  },
  approximate_value: {
    sv: 'källan anger bara en ungefärlig siffra',
    en: 'the source gives only a rough figure',
  },
  no_interval_for_kind: {
    sv: 'osäkerheten i siffran är inte känd',
    en: 'how sure the figure is, is not known',
  },
};

/** "Kan inte avgöras: …" */
export function cannotBeJudged(reason: NotAssessableReason): Localized {
  return { sv: `Kan inte avgöras: ${REASONS[reason].sv}`, en: `Cannot be judged: ${REASONS[reason].en}` };
}

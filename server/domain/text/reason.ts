import type { Localized } from '../localized';
import type { NotAssessableReason } from '../statistics/verdict';
import type { TargetReason } from '../targets/target-reason';

const REASONS: Record<TargetReason, Localized> = {
  respondents_unknown: { sv: 'antalet svar är inte känt', en: 'the number of answers is not known' },
  no_value: { sv: 'det saknas en siffra att jämföra med', en: 'there is no figure to compare with' },
  suppressed: {
    sv: 'siffran är dold, för att skydda dem som svarat',
    en: 'the figure is hidden to protect those who answered',
  },
  series_break: {
    sv: 'mätningen ändrades mellan åren',
    en: 'the survey changed between the years',
  },
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
  interval_holds_path: {
    sv: 'osäkerheten är så stor att siffran kan ligga på båda sidor om den nivå som behövs',
    en: 'the uncertainty is so large that the figure may lie on either side of the level needed',
  },
  none_yet: {
    sv: 'ingen mätning har gjorts sedan utgångsvärdet',
    en: 'nothing has been measured since the baseline',
  },
};

/** A reason within a sentence. */
export const reasonWords = (reason: TargetReason): Localized => REASONS[reason];

/** "Kan inte avgöras: …" */
export function cannotBeJudged(reason: NotAssessableReason): Localized {
  return { sv: `Kan inte avgöras: ${REASONS[reason].sv}`, en: `Cannot be judged: ${REASONS[reason].en}` };
}

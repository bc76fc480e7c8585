import type { Assignment } from '../../../server/domain/follow-up/programme';
import { byKind, byName, EVERYBODY } from '../../catalogue/programmes/programme-entry';
import { both } from '../../catalogue/question-catalogue/question-entry';

export const LEAD = {
  key: 'leda-arbetet',
  label: both(['Leda arbetet i staden', 'Leading the work in the city']),
};
export const CARRY_OUT = {
  key: 'genomfora',
  label: both(['Genomföra åtgärder och rapportera', 'Carrying out interventions and reporting']),
};

/** Who leads a focus area, who takes part in leading, and that everybody does their part. */
export const responsibility = (lead: string, contributing: readonly string[] = []): Assignment[] => [
  byName(LEAD.key, 'lead', lead),
  ...contributing.map((organisation) => byName(LEAD.key, 'contributing', organisation)),
  ...EVERYBODY.map((kind) => byKind(CARRY_OUT.key, 'lead', kind)),
];

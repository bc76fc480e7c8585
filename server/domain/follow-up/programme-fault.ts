/** What can be wrong with a programme. */
export const PROGRAMME_FAULTS = [
  'text_missing',
  'period_reversed',
  'key_taken',
  'unknown_indicator',
  'unknown_target',
  'unknown_question',
  'unknown_organisation',
  'unknown_duty',
  'unknown_programme',
  'unknown_focus_area',
  'goes_on_from_itself',
  'assignment_to_one',
] as const;

export interface ProgrammeFault {
  /** Where in the document: `focusAreas.2.goals.0.indicators.1`. */
  readonly path: string;
  readonly code: (typeof PROGRAMME_FAULTS)[number];
  /** What it is about: a key, or nothing. */
  readonly detail: string;
}

/** What is named and is not there. */
export const unknownAmong = (
  keys: readonly string[],
  known: { has(key: string): boolean },
  code: ProgrammeFault['code'],
  path: string,
): ProgrammeFault[] =>
  keys.flatMap((key, at) => (known.has(key) ? [] : [{ path: `${path}.${at}`, code, detail: key }]));

/** Each key that stood before among the same. */
export function takenAmong(keyed: readonly { readonly key: string }[], path: string): ProgrammeFault[] {
  const seen = new Set<string>();
  return keyed.flatMap(({ key }, at): ProgrammeFault[] => {
    if (seen.has(key)) return [{ path: `${path}.${at}.key`, code: 'key_taken', detail: key }];
    seen.add(key);
    return [];
  });
}

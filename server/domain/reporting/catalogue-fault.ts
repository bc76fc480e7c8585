/** What can be wrong with a catalogue. */
export const CATALOGUE_FAULTS = [
  'kind_key_taken',
  'part_key_taken',
  'section_key_taken',
  'question_key_taken',
  'option_key_taken',
  'section_empty',
  'kind_without_questions',
  'part_unanswered',
  'unknown_kind',
  'unknown_part',
  'part_of_other_kind',
  'unknown_indicator',
  'answer_type_changed',
  'limits_crossed',
  'secrecy_ground_missing',
] as const;

export interface CatalogueFault {
  /** Where in the document: `sections.2.questions.0.kinds`. */
  readonly path: string;
  readonly code: (typeof CATALOGUE_FAULTS)[number];
  /** The key of what it is about. */
  readonly detail: string;
}

/** Each key that stood before among the same. */
export function repeated(
  keyed: readonly { readonly key: string }[],
  code: CatalogueFault['code'],
  pathOf: (index: number) => string,
): CatalogueFault[] {
  const seen = new Set<string>();
  return keyed.flatMap(({ key }, index) => {
    if (seen.has(key)) return [{ path: pathOf(index), code, detail: key }];
    seen.add(key);
    return [];
  });
}

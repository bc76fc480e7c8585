import type { Localized } from '../../../server/domain/localized';
import type { Target } from '../../../server/features/targets/targets.contract';

/** What fields of a programme choose among, beside what it says itself. */
export interface EditingChoices {
  readonly indicators: readonly { readonly key: string; readonly label: Localized }[];
  /** With what each is called today. */
  readonly targets: readonly (Target & { readonly label: Localized })[];
  readonly organisations: readonly { readonly key: string; readonly name: string }[];
  /** Programmes that one can go on from. */
  readonly programmes: readonly {
    readonly slug: string;
    readonly title: Localized;
    readonly focusAreas: readonly { readonly key: string; readonly title: Localized }[];
  }[];
  /** Questions in which committees judge goals themselves. */
  readonly questions: readonly { readonly key: string; readonly label: Localized }[];
  /** Slug of the city as an area. */
  readonly city: string;
  /** Today's. */
  readonly districts: readonly { readonly slug: string; readonly label: string }[];
  /** The rounds in which an indicator was measured, oldest first. */
  readonly roundsOf: (indicator: string) => readonly string[];
}

/** What the fields of one part of a programme have in common. */
export interface PartFieldsProps<Value> {
  readonly value: Value;
  readonly onChange: (part: Partial<Value>) => void;
  /** Where it stands in the programme: `focusAreas.0`; empty for the programme itself. */
  readonly path: string;
  /** What is wrong with a field, by its id. */
  readonly errorOf: (field: string) => string | undefined;
}

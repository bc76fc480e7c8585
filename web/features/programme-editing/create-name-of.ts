import type { Localized } from '../../../server/domain/localized';
import type { ProgrammeContent } from '../../../server/features/programmes/programmes.contract';
import type { EditingChoices } from './choices';

/** What keys of a programme stand for. */
export type NameOf = (
  kind: 'area' | 'duty' | 'indicator' | 'target' | 'question' | 'organisation' | 'programme' | 'continued',
  key: string,
) => string;

interface Named {
  /** What a programme can name besides its own parts; organisations also of the past. */
  readonly choices: Pick<
    EditingChoices,
    'indicators' | 'targets' | 'questions' | 'programmes' | 'organisations'
  >;
  /** The programme as it is looked at, then as others have it or it has been: a part is called as where it is found first. */
  readonly contents: readonly Pick<ProgrammeContent, 'focusAreas' | 'duties'>[];
  readonly pick: (text: Localized) => string;
}

/**
 * Names what parts of a programme point at, also at what only somebody else has added, or what has been taken away
 * since. What nobody knows any more keeps its key. `continued` is a focus area of a programme: `program/fokusomrade`.
 */
export function createNameOf({ choices, contents, pick }: Named): NameOf {
  const entries = {
    area: contents.flatMap(({ focusAreas }) =>
      focusAreas.map((area) => ({ key: area.key, label: area.title })),
    ),
    duty: contents.flatMap(({ duties }) => duties),
    indicator: choices.indicators,
    target: choices.targets,
    question: choices.questions,
    programme: choices.programmes.map(({ slug, title }) => ({ key: slug, label: title })),
    continued: choices.programmes.flatMap(({ slug, focusAreas }) =>
      focusAreas.map((area) => ({ key: `${slug}/${area.key}`, label: area.title })),
    ),
  };
  return (kind, key) => {
    if (kind === 'organisation') return choices.organisations.find((one) => one.key === key)?.name ?? key;
    const label = entries[kind].find((one) => one.key === key)?.label;
    return label === undefined ? key : pick(label);
  };
}

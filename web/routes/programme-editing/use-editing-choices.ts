import { useSuspenseQuery } from '@tanstack/react-query';
import type { ProgrammeContent } from '../../../server/features/programmes/programmes.contract';
import { organisationsQuery } from '../../features/organisations/organisations.queries';
import type { EditingChoices } from '../../features/programme-editing/choices';
import { createNameOf, type NameOf } from '../../features/programme-editing/create-name-of';
import { targetsQuery } from '../../features/programme-editing/programme-editing.queries';
import { programmesQuery } from '../../features/programmes/programmes.queries';
import { catalogueQuery } from '../../features/question-catalogue/catalogue.queries';
import { useText } from '../../text/use-text';
import { CITY } from '../city';
import { useDefinitions } from '../use-selection';

/** What fields of a programme choose among; its page's loader has read it. @param own left out of what one goes on from */
export function useEditingChoices(own?: string): EditingChoices {
  const { indicators, districts } = useDefinitions();
  const organisations = useSuspenseQuery(organisationsQuery).data;
  const targets = useSuspenseQuery(targetsQuery).data;
  const { programmes } = useSuspenseQuery(programmesQuery).data;
  const { content } = useSuspenseQuery(catalogueQuery(undefined)).data;
  return {
    indicators: indicators.map(({ key, label }) => ({ key, label })),
    targets: targets.flatMap((target) => {
      const label = target.versions.at(-1)?.label;
      return label === undefined ? [] : [{ ...target, label }];
    }),
    organisations: organisations
      .filter(({ validTo }) => validTo === null)
      .map(({ key, name }) => ({ key, name })),
    programmes: programmes.filter(({ slug }) => slug !== own),
    districts: districts.filter(({ validTo }) => validTo === null),
    roundsOf: (key) =>
      indicators.find((indicator) => indicator.key === key)?.coverage.map(({ round }) => round) ?? [],
    city: CITY,
    questions: content.sections
      .flatMap(({ questions }) => questions)
      .filter(({ answer }) => answer.type === 'judgement')
      .map(({ key, wording }) => ({ key, label: wording })),
  };
}

/** What keys of a programme stand for, where its parts are put into words. @param contents looked at first, then others */
export function useNameOf(
  choices: EditingChoices,
  ...contents: readonly Pick<ProgrammeContent, 'focusAreas' | 'duties'>[]
): NameOf {
  const { pick } = useText();
  // Also those that are no more: a programme of then named them.
  const organisations = useSuspenseQuery(organisationsQuery).data;
  const { programmes } = useSuspenseQuery(programmesQuery).data;
  return createNameOf({ choices: { ...choices, organisations, programmes }, contents, pick });
}

import { useSuspenseQuery } from '@tanstack/react-query';
import type { ProgrammeContent } from '../../../server/features/programmes/programmes.contract';
import { organisationsQuery } from '../../features/organisations/organisations.queries';
import type { EditingChoices } from '../../features/programme-editing/choices';
import { targetsQuery } from '../../features/programme-editing/programme-editing.queries';
import type { NameOf } from '../../features/programme-editing/use-part-words';
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

/** What keys of a programme stand for, where its parts are put into words. */
export function useNameOf(
  choices: EditingChoices,
  content: Pick<ProgrammeContent, 'focusAreas' | 'duties'>,
): NameOf {
  const { pick } = useText();
  return (kind, key) => {
    if (kind === 'organisation') return choices.organisations.find((one) => one.key === key)?.name ?? key;
    const lists = {
      area: content.focusAreas.map((area) => ({ key: area.key, label: area.title })),
      duty: content.duties,
      indicator: choices.indicators,
      target: choices.targets,
      question: choices.questions,
    };
    const label = lists[kind].find((one) => one.key === key)?.label;
    return label === undefined ? key : pick(label);
  };
}

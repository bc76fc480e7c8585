import { useQuery, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import type { ListedProblem } from '../../../server/features/threads/threads.contract';
import { neighbourhoodsQuery } from '../../features/areas/areas.queries';
import { organisationsQuery } from '../../features/organisations/organisations.queries';
import { programmeQuery, programmesQuery } from '../../features/programmes/programmes.queries';
import { type ThreadSetting, threadSetting } from '../../features/reports/answers/thread-setting';
import { threadsQuery } from '../../features/threads/threads.queries';
import type { ItemNames } from '../../features/threads/use-content-words';
import { useDefinitions } from '../use-selection';
import { ownAreas } from './own-areas';

const NO_NAMES: ItemNames = { organisations: {}, areas: {}, indicators: {}, focusAreas: {}, goals: {} };

/**
 * What an intervention or a problem of an organisation can be tied to on its own page: the same that a report gives
 * its fields, without a report around.
 * @param names of what is already tied to it, should it be offered no more
 */
export function useThreadSetting(owner: string, names: ItemNames = NO_NAMES): ThreadSetting {
  const { districts, indicators } = useDefinitions();
  const neighbourhoods = useSuspenseQuery(neighbourhoodsQuery).data;
  const every = useSuspenseQuery(organisationsQuery).data;
  const organisations = every.filter(({ validTo }) => validTo === null);
  const own = every.find(({ key }) => key === owner)?.districts ?? [];
  const { programmes } = useSuspenseQuery(programmesQuery).data;
  const inForce = programmes.filter((programme) => programme.inForce);
  const details = useSuspenseQueries({ queries: inForce.map(({ slug }) => programmeQuery(slug)) });
  const problems = useQuery(threadsQuery({ organisation: owner }, true)).data?.problems ?? [];
  const known = problems.filter((problem) => problem.owner.key === owner);
  return threadSetting(
    {
      names: { ...names, problems: Object.fromEntries(known.map(({ id, what }) => [id, what])) },
      problems: known.map(problemChoice),
      unread: true,
      interventions: [],
      // No period is reported: nothing asks for what came of it first.
      since: '',
      organisations: organisations.map(({ key, name }) => ({ key, name })),
      areas: ownAreas([...districts, ...neighbourhoods], own),
      programmes: details.map(({ data: { slug, content } }) => ({
        slug,
        title: content.shortTitle,
        focusAreas: content.focusAreas,
      })),
      indicators: indicators.map(({ key, label }) => ({ key, label })),
      figures: [],
    },
    null,
  );
}

const problemChoice = ({ id, what, cause, where }: ListedProblem) => ({ id, what, cause, where });

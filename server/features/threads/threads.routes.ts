import { createRoute, z } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
import { todayOf } from '../../http/clock';
import { inWantedForm } from '../../http/download/download';
import { readResponses, registerResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { getIntervention, getProblem } from './get-thread.queries';
import { listThreads } from './list-threads.queries';
import { itemParams } from './thread-changes.contract';
import { EVERYONE } from './thread-sight';
import { InterventionDetail, ProblemDetail, Threads, ThreadsDownload } from './threads.contract';
import { threadsDataTable } from './threads-data-table';

/** They are kept by their address: an unknown parameter is refused. */
const NO_QUERY = z.strictObject({});

const listRoute = createRoute({
  method: 'get',
  path: '/threads',
  summary: 'Problems and what is done about them, with what hangs loose and money planned and spent',
  request: { query: ThreadsDownload },
  responses: registerResponses(Threads, 'A page of the register; a file holds all that is found'),
});

const interventionRoute = createRoute({
  method: 'get',
  path: '/interventions/{owner}/{id}',
  summary: 'An intervention with its problems, follow-ups and what has been measured around it',
  request: { params: itemParams, query: NO_QUERY },
  responses: readResponses(InterventionDetail, 'The intervention'),
});

const problemRoute = createRoute({
  method: 'get',
  path: '/problems/{owner}/{id}',
  summary: 'A problem with what is done about it',
  request: { params: itemParams, query: NO_QUERY },
  responses: readResponses(ProblemDetail, 'The problem'),
});

/** What is open to everyone of the register. */
export function threadsRoutes({ db, clock }: ApiParts) {
  const asked = (key: { owner: string; id: string }) => ({
    ...{ key, sight: EVERYONE, mayChange: false },
    day: todayOf(clock),
  });
  return createRouter()
    .openapi(listRoute, async (c) => {
      const { format = 'json', lang, ...query } = c.req.valid('query');
      const rows = format === 'json' ? 'page' : 'all';
      const answer = await listThreads(db, { asked: query, sight: EVERYONE, day: todayOf(clock), rows });
      return inWantedForm(c, {
        wanted: { format, lang },
        answer,
        toTable: threadsDataTable,
        findLastChange: async () =>
          answer.interventions
            .map(({ changedAt }) => changedAt)
            .sort()
            .at(-1),
        clock,
      });
    })
    .openapi(interventionRoute, async (c) =>
      c.json(await getIntervention(db, asked(c.req.valid('param'))), 200),
    )
    .openapi(problemRoute, async (c) => c.json(await getProblem(db, asked(c.req.valid('param'))), 200));
}

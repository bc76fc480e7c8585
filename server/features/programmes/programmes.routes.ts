import { createRoute, z } from '@hono/zod-openapi';
import type { ApiParts } from '../../http/api-parts';
import { todayOf } from '../../http/clock';
import { readResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { measuringOf } from '../judgements/measure-indicators';
import { listFocusAreaStatuses } from './focus-area-statuses.queries';
import { FocusAreaStatuses, ProgrammeDetail, Programmes, programmeParams } from './programmes.contract';
import { getProgramme, listProgrammes } from './programmes.queries';

const NO_QUERY = z.strictObject({});

const listRoute = createRoute({
  method: 'get',
  path: '/programmes',
  summary: 'The city’s safety programmes, and which focus area goes on from which',
  tags: ['Follow-up'],
  request: { query: NO_QUERY },
  responses: readResponses(Programmes, 'Programmes, the latest period first'),
});

const oneRoute = createRoute({
  method: 'get',
  path: '/programmes/{programme}',
  summary: 'A programme: focus areas, goals, who answers, roles and where they are vacant',
  tags: ['Follow-up'],
  request: { params: programmeParams, query: NO_QUERY },
  responses: readResponses(ProgrammeDetail, 'The programme'),
});

const statusesRoute = createRoute({
  method: 'get',
  path: '/focus-area-statuses',
  summary: 'How the targets of each focus area stand, of the programmes in force or else the latest',
  tags: ['Follow-up'],
  request: { query: NO_QUERY },
  responses: readResponses(FocusAreaStatuses, 'Focus areas with counts of target statuses'),
});

/** Open to everyone. */
export function programmesRoutes({ db, clock }: ApiParts) {
  const measuring = measuringOf(db);
  return createRouter()
    .openapi(listRoute, async (c) => c.json(await listProgrammes(db, todayOf(clock)), 200))
    .openapi(oneRoute, async (c) =>
      c.json(await getProgramme(db, c.req.valid('param').programme, todayOf(clock)), 200),
    )
    .openapi(statusesRoute, async (c) =>
      c.json(await listFocusAreaStatuses({ db, measuring }, todayOf(clock)), 200),
    );
}

import { createRoute } from '@hono/zod-openapi';
import type { AccessParts } from '../../access/access-parts';
import { act } from '../../access/act';
import { accessOf, answers, body, createClosedRouter } from '../../access/closed-route';
import type { Person } from '../../access/find-person.queries';
import { placesOf } from '../../access/places.queries';
import { personOf, requireSignIn } from '../../access/visit';
import { can } from '../../domain/access/permissions';
import { todayOf } from '../../http/clock';
import { reportParams } from '../reports/reports.contract';
import { getCarriedOver } from './carried-over.queries';
import { changeIntervention } from './change-intervention';
import { changeProblem } from './change-problem';
import { getHistory } from './get-history.queries';
import { getIntervention, getProblem } from './get-thread.queries';
import { listThreads } from './list-threads.queries';
import {
  CarriedOver,
  InterventionChange,
  ItemHistory,
  itemParams,
  ProblemChange,
} from './thread-changes.contract';
import type { ItemKey } from './thread-links.queries';
import { sightOf } from './thread-sight';
import { InterventionDetail, ProblemDetail, Threads, ThreadsQuery } from './threads.contract';

const read = <Path extends string>(path: Path, summary: string) =>
  ({ method: 'get', path, summary, ...accessOf('threads.read') }) as const;
const write = <Path extends string>(path: Path, summary: string) =>
  ({ method: 'put', path, summary, ...accessOf('threads.write') }) as const;

const ROUTES = {
  list: createRoute({
    ...read('/own-threads', 'The register with what your organisations have that is not open'),
    request: { query: ThreadsQuery },
    responses: answers(Threads, 'A page of the register'),
  }),
  intervention: createRoute({
    ...read('/own-interventions/{owner}/{id}', 'An intervention that need not be open'),
    request: { params: itemParams },
    responses: answers(InterventionDetail, 'The intervention'),
  }),
  problem: createRoute({
    ...read('/own-problems/{owner}/{id}', 'A problem that need not be open'),
    request: { params: itemParams },
    responses: answers(ProblemDetail, 'The problem'),
  }),
  interventionHistory: createRoute({
    ...read('/own-interventions/{owner}/{id}/history', 'Every revision of an intervention'),
    request: { params: itemParams },
    responses: answers(ItemHistory, 'Revisions, newest first'),
  }),
  problemHistory: createRoute({
    ...read('/own-problems/{owner}/{id}/history', 'Every revision of a problem'),
    request: { params: itemParams },
    responses: answers(ItemHistory, 'Revisions, newest first'),
  }),
  changeIntervention: createRoute({
    ...write('/own-interventions/{owner}/{id}', 'Change an intervention, or add one; it stands at once'),
    request: { params: itemParams, body: body(InterventionChange) },
    responses: answers(InterventionDetail, 'The intervention as it is then'),
  }),
  changeProblem: createRoute({
    ...write('/own-problems/{owner}/{id}', 'Change a problem, or add one; it stands at once'),
    request: { params: itemParams, body: body(ProblemChange) },
    responses: answers(ProblemDetail, 'The problem as it is then'),
  }),
  carriedOver: createRoute({
    method: 'get',
    path: '/reports/{id}/carried-over',
    summary: 'What a report can go on with: what is under way, or has not been followed up',
    ...accessOf('reports.write'),
    request: { params: reportParams },
    responses: answers(CarriedOver, 'Problems and interventions, each with its revision'),
  }),
} as const;

/** The register for people signed in: what is not open, and changing it. */
export function ownThreadsRoutes(parts: AccessParts) {
  const { db, clock } = parts;
  const askedBy = async (person: Person, key: ItemKey) => {
    const day = todayOf(clock);
    const sight = await sightOf(db, person, day);
    const places = await placesOf(db, [key.owner], day);
    return { key, sight, day, mayChange: can(person, 'threads.write', { kind: 'organisations', places }) };
  };
  const router = createClosedRouter();
  for (const path of ['/own-threads', '/own-interventions/*', '/own-problems/*', '/reports/*'])
    router.use(path, requireSignIn(parts));
  return router
    .openapi(ROUTES.list, async (c) => {
      const day = todayOf(clock);
      const sight = await sightOf(db, personOf(c), day);
      return c.json(await listThreads(db, { asked: c.req.valid('query'), sight, day }), 200);
    })
    .openapi(ROUTES.intervention, async (c) =>
      c.json(await getIntervention(db, await askedBy(personOf(c), c.req.valid('param'))), 200),
    )
    .openapi(ROUTES.problem, async (c) =>
      c.json(await getProblem(db, await askedBy(personOf(c), c.req.valid('param'))), 200),
    )
    .openapi(ROUTES.interventionHistory, async (c) => {
      const key = c.req.valid('param');
      return c.json(await getHistory(db, personOf(c), 'interventions', key, todayOf(clock)), 200);
    })
    .openapi(ROUTES.problemHistory, async (c) => {
      const key = c.req.valid('param');
      return c.json(await getHistory(db, personOf(c), 'problems', key, todayOf(clock)), 200);
    })
    .openapi(ROUTES.changeIntervention, async (c) => {
      const key = c.req.valid('param');
      await act(parts, c, (deed) => changeIntervention(deed, key, c.req.valid('json')));
      return c.json(await getIntervention(db, await askedBy(personOf(c), key)), 200);
    })
    .openapi(ROUTES.changeProblem, async (c) => {
      const key = c.req.valid('param');
      await act(parts, c, (deed) => changeProblem(deed, key, c.req.valid('json')));
      return c.json(await getProblem(db, await askedBy(personOf(c), key)), 200);
    })
    .openapi(ROUTES.carriedOver, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await getCarriedOver(db, personOf(c), id, todayOf(clock)), 200);
    });
}

import type { Hono } from 'hono';
import type { Db } from '../../../db/database';
import { type Action, can } from '../../../server/domain/access/permissions';
import { ASKERS, type Asker, actorOf, OWN } from './askers';
import type { Ask, Examples } from './example';
import { keyOf, type Route } from './routes';

interface Product {
  readonly app: Hono;
  readonly db: Db;
  /** Where the routes are mounted. */
  readonly prefix: string;
  readonly now: () => Date;
  /** Each asks later than the one before, so that nobody is one of too many. */
  readonly moveOn: () => void;
}

/** Where what a route says of who may use it, its example, and what it does to every asker do not agree. */
export async function routeFaults(product: Product, route: Route, examples: Examples): Promise<string[]> {
  const key = keyOf(route);
  if (route.access === 'undeclared') return [`${key} does not say who may use it`];
  if (examples[key] === undefined) return [`${key} has no example`];
  const faults: string[] = [];
  for (const asker of ASKERS) {
    const fault = await askerFault(product, route, examples, asker);
    if (fault !== undefined) faults.push(`${key} by ${asker.title}: ${fault}`);
  }
  return faults;
}

async function askerFault(
  { app, db, prefix, now, moveOn }: Product,
  route: Route,
  examples: Examples,
  asker: Asker,
) {
  moveOn();
  const { id, ask: send } = await asker.enter({ app, db, now });
  const ask = await examples[keyOf(route)]?.({
    app,
    db,
    now,
    organisation: OWN,
    asker: { id, signedIn: asker.grants !== undefined },
  });
  if (ask === undefined) return 'has no example';
  const response = await send(route.method, `${prefix}${ask.path}`, ask.body);
  const wanted = wantedStatus(route, ask, asker, id);
  if (!wanted.fits(response.status)) {
    return `${response.status} instead of ${wanted.title} (${(await response.text()).slice(0, 300)})`;
  }
  if (route.access === 'open') return undefined;
  if (response.headers.get('access-control-allow-origin') !== null) return 'may be read by other origins';
  if (response.headers.get('cache-control') !== 'no-store') return 'may be kept';
  if (response.status === 403 && !(await isWrittenDown(db, id))) return 'the refusal is not written down';
  return undefined;
}

interface Wanted {
  readonly title: string;
  fits(status: number): boolean;
}

/** What the permission table says the answer is. */
function wantedStatus({ access }: Route, ask: Ask, { grants }: Asker, id: string): Wanted {
  if (access === 'open' || access === 'door') return allowed(ask);
  if (grants === undefined) return { title: '401', fits: (status) => status === 401 };
  const actor = actorOf({ id }, grants);
  const narrower = ask.narrower ?? (() => true);
  if (access !== 'undeclared' && mayAsk(access, ask, actor) && narrower(actor)) return allowed(ask);
  return { title: '403 or 404', fits: (status) => status === 403 || status === 404 };
}

const allowed = ({ gives }: Ask): Wanted => ({
  title: String(gives ?? '2xx'),
  fits: (status) => (gives === undefined ? status >= 200 && status < 300 : status === gives),
});

function mayAsk(action: Action, { subject }: Ask, actor: ReturnType<typeof actorOf>): boolean {
  if (subject === undefined) return false;
  if (subject !== 'somewhere') return can(actor, action, subject);
  return actor.grants.some(({ organisation }) =>
    can(actor, action, { kind: 'organisations', places: [{ organisation, heirs: [] }] }),
  );
}

async function isWrittenDown(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('audit_log')
    .select('seq')
    .where('actor_id', '=', id)
    .where('action', '=', 'access.refused')
    .executeTakeFirst();
  return row !== undefined;
}

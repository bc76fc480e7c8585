import type { ReadDb } from '../../../db/database';
import { heirsOf } from '../../domain/access/heirs';
import { ORGANISATION_KINDS, rolesOf } from '../../domain/access/roles';
import { notFound } from '../../http/problem';
import type { Organisation } from './organisations.contract';

interface Asked {
  /** ISO date: heirs are who answers that day. */
  readonly today: string;
  readonly keys?: readonly string[];
  /** ISO date: only those that stood that day. */
  readonly on?: string | undefined;
  readonly kind?: Organisation['kind'] | undefined;
}

/** Organisations by kind, then by name as Swedish orders it, with their districts and what they came from and became. */
export async function listOrganisations(db: ReadDb, { today, ...asked }: Asked): Promise<Organisation[]> {
  const [organisations, districts, successions] = await Promise.all([
    db.selectFrom('organisations').selectAll().execute(),
    listDistricts(db),
    listTakeovers(db),
  ]);
  const names = new Map(organisations.map(({ key, name }) => [key, name]));
  const named = (key: string) => ({ key, name: names.get(key) ?? key });
  const steps = successions.map(({ predecessor_key, successor_key, date }) => ({
    predecessor: predecessor_key,
    successor: successor_key,
    date,
  }));
  return organisations
    .filter(isAskedFor(asked))
    .map(({ key, name, kind, valid_from, valid_to, version }) => ({
      key,
      name,
      kind,
      validFrom: valid_from,
      validTo: valid_to,
      version,
      roles: [...rolesOf(kind)],
      districts: districts
        .filter(({ organisation }) => organisation === key)
        .map(({ organisation: _, ...district }) => district),
      predecessors: successions
        .filter(({ successor_key }) => successor_key === key)
        .map(({ predecessor_key, date, decision }) => ({ ...named(predecessor_key), date, decision })),
      successors: successions
        .filter(({ predecessor_key }) => predecessor_key === key)
        .map(({ successor_key, date, decision }) => ({ ...named(successor_key), date, decision })),
      heirs: heirsOf(key, steps, today).map(named),
    }))
    .sort(byKindAndName);
}

/** @throws Problem 404 for an organisation nobody knows */
export async function getOrganisation(db: ReadDb, key: string, today: string): Promise<Organisation> {
  const [organisation] = await listOrganisations(db, { today, keys: [key] });
  if (organisation === undefined) throw notFound(`No organisation is called ${key}`);
  return organisation;
}

function isAskedFor({ keys, on, kind }: Omit<Asked, 'today'>) {
  return (row: { key: string; kind: string; valid_from: string; valid_to: string | null }): boolean =>
    (keys === undefined || keys.includes(row.key)) &&
    (kind === undefined || row.kind === kind) &&
    (on === undefined || (row.valid_from <= on && (row.valid_to === null || on < row.valid_to)));
}

const listDistricts = (db: ReadDb) =>
  db
    .selectFrom('organisation_districts')
    .innerJoin('areas', 'areas.slug', 'organisation_districts.area_slug')
    .select([
      'organisation_districts.organisation_key as organisation',
      'areas.slug',
      'areas.name',
      'organisation_districts.valid_from as validFrom',
      'organisation_districts.valid_to as validTo',
    ])
    .orderBy('organisation_districts.valid_from')
    .orderBy('areas.slug')
    .execute();

const listTakeovers = (db: ReadDb) =>
  db
    .selectFrom('organisation_successions')
    .selectAll()
    .orderBy('date')
    .orderBy('predecessor_key')
    .orderBy('successor_key')
    .execute();

const swedish = new Intl.Collator('sv');

const byKindAndName = (a: Organisation, b: Organisation): number =>
  ORGANISATION_KINDS.indexOf(a.kind) - ORGANISATION_KINDS.indexOf(b.kind) || swedish.compare(a.name, b.name);

import type { ReadDb } from '../../../db/database';
import type { TargetsTable } from '../../../db/schema/targets';
import { groupBy } from '../../domain/group-by';
import { notFound } from '../../http/problem';
import type { Target } from './targets.contract';

/** Targets with their versions and areas, in three queries; of one indicator, or all. */
export async function listTargets(db: ReadDb, indicator?: string): Promise<Target[]> {
  const targets = await db
    .selectFrom('targets')
    .selectAll()
    .$if(indicator !== undefined, (query) => query.where('indicator_key', '=', indicator ?? ''))
    .orderBy('key')
    .execute();
  if (targets.length === 0) return [];
  const keys = targets.map(({ key }) => key);
  const [versions, areas] = await Promise.all([listVersions(db, keys), listTargetAreas(db, keys)]);
  return targets.map((target) => targetOut(target, versions, areas));
}

/** @throws Problem 404 for a target nobody knows */
export async function getTarget(db: ReadDb, key: string): Promise<Target> {
  const target = (await listTargets(db)).find((one) => one.key === key);
  if (target === undefined) throw notFound(`no target is called ${key}`);
  return target;
}

function targetOut(
  target: TargetsTable,
  versions: Awaited<ReturnType<typeof listVersions>>,
  areas: Awaited<ReturnType<typeof listTargetAreas>>,
): Target {
  return {
    key: target.key,
    indicator: target.indicator_key,
    provenance: target.provenance,
    scope: target.scope,
    scopeCount: target.scope_count,
    baselineRound: target.baseline_round_key,
    areas: areas.get(target.key) ?? [],
    versions: versions.get(target.key) ?? [],
  };
}

async function listVersions(db: ReadDb, keys: readonly string[]): Promise<Map<string, Target['versions']>> {
  const rows = await db
    .selectFrom('target_versions')
    .selectAll()
    .where('target_key', 'in', [...keys])
    .orderBy('target_key')
    .orderBy('valid_from')
    .execute();
  const byTarget = groupBy(
    rows,
    (row) => row.target_key,
    (row) => row,
  );
  return new Map(
    [...byTarget].map(([key, versions]) => [
      key,
      versions.map((row, index) => ({
        version: row.version,
        label: { sv: row.label_sv, en: row.label_en },
        kind: row.kind,
        amount: row.amount,
        year: row.year,
        decidedBy: row.decided_by,
        decidedOn: row.decided_on,
        validFrom: row.valid_from,
        validTo: versions[index + 1]?.valid_from ?? null,
        note: { sv: row.note_sv, en: row.note_en },
      })),
    ]),
  );
}

async function listTargetAreas(db: ReadDb, keys: readonly string[]): Promise<Map<string, Target['areas']>> {
  const rows = await db
    .selectFrom('target_areas')
    .innerJoin('areas', 'areas.slug', 'target_areas.area_slug')
    .select(['target_key', 'area_slug', 'name', 'baseline_value', 'baseline_provenance'])
    .where('target_key', 'in', [...keys])
    .orderBy('area_slug')
    .execute();
  return groupBy(
    rows,
    (row) => row.target_key,
    (row) => ({
      slug: row.area_slug,
      label: row.name,
      baseline: row.baseline_value,
      baselineProvenance: row.baseline_provenance,
    }),
  );
}

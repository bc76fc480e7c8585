import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { getDataVersion } from '../../../db/data-version';
import type { Database } from '../../../db/database';
import type { BoundaryFault } from '../../../server/domain/boundaries/boundary-fault';
import { importBoundaries } from '../../../server/features/boundaries/import-boundaries';
import { boundaryFile, feature, inventedDistricts } from '../../support/boundary-file';
import { describeOnEachEngine } from '../../support/engines';

const FILE = boundaryFile(inventedDistricts());
const OTHER = boundaryFile(inventedDistricts(), { name: 'andra' });

interface Options {
  readonly validFrom?: string;
  readonly replace?: boolean;
  readonly onFault?: (fault: BoundaryFault) => void;
}

const take = (db: Kysely<Database>, file: string, { validFrom, replace, ...options }: Options = {}) =>
  importBoundaries(db, {
    content: new TextEncoder().encode(file),
    fileName: 'omraden.geo.json',
    validFrom: validFrom ?? '2007-01-01',
    replace: replace ?? false,
    now: () => new Date('2025-01-15T12:00:00Z'),
    ...options,
  });

const stored = async (db: Kysely<Database>) => ({
  sets: await db.selectFrom('boundary_sets').selectAll().orderBy('key').execute(),
  boundaries: await db.selectFrom('boundaries').selectAll().orderBy('set_key').orderBy('area_slug').execute(),
  version: await getDataVersion(db),
});

describeOnEachEngine('taking in boundaries', (engine) => {
  test('stores every district with its geometry, and counts the data version up once', async () => {
    const db = await engine.catalogue();
    const version = await getDataVersion(db);
    expect(await take(db, FILE)).toEqual({ kind: 'district', property: 'name', areas: 14 });
    const after = await stored(db);
    expect(after.version).toBe(version + 1);
    expect(after.sets).toMatchObject([
      { key: 'district-2007-01-01', areas: 14, file_name: 'omraden.geo.json', valid_from: '2007-01-01' },
    ]);
    expect(after.boundaries).toHaveLength(14);
    const farsta = after.boundaries.find(({ area_slug }) => area_slug === 'farsta');
    expect(JSON.parse(farsta?.geometry ?? '')).toMatchObject({ type: 'Polygon' });
  });

  test('refuses the same file again, and another for the day unless it is to replace the first', async () => {
    const db = await engine.catalogue();
    await take(db, FILE);
    const before = await stored(db);
    await expect(take(db, FILE)).rejects.toMatchObject({ code: 'same_file' });
    await expect(take(db, FILE, { replace: true })).rejects.toMatchObject({ code: 'same_file' });
    await expect(take(db, OTHER)).rejects.toMatchObject({ code: 'boundaries_already_imported' });
    expect(await stored(db)).toEqual(before);
    await take(db, OTHER, { replace: true });
    const { sets, boundaries } = await stored(db);
    expect(sets.map(({ key }) => key)).toEqual(['district-2007-01-01']);
    expect(sets[0]?.content_hash).not.toBe(before.sets[0]?.content_hash);
    expect(boundaries).toHaveLength(14);
  });

  test.each([true, false])(
    'leaves the set of another day alone, of the same file too (replace: %s)',
    async (replace) => {
      const db = await engine.catalogue();
      await take(db, FILE, { validFrom: '2008-01-01' });
      await take(db, FILE, { validFrom: '2007-01-01', replace });
      const { sets, boundaries } = await stored(db);
      expect(sets.map(({ key }) => key)).toEqual(['district-2007-01-01', 'district-2008-01-01']);
      expect(boundaries).toHaveLength(28);
    },
  );

  test('stores nothing at all of a file that is refused, and tells every fault', async () => {
    const db = await engine.catalogue();
    await take(db, FILE);
    const before = await stored(db);
    const faults: BoundaryFault[] = [];
    const bad = boundaryFile([...inventedDistricts().slice(2), feature('Farsta', [])]);
    const refusal = take(db, bad, { replace: true, onFault: (fault) => faults.push(fault) });
    await expect(refusal).rejects.toMatchObject({ code: 'bad_boundaries' });
    expect(faults.map(({ code, name }) => `${name} ${code}`)).toEqual([
      'Farsta bad_coordinates',
      'Farsta repeated_name',
      'Bromma missing_area',
      'Enskede-Årsta-Vantör missing_area',
    ]);
    expect(await stored(db)).toEqual(before);
  });

  test('leaves what was there when the last step of the transaction fails', async () => {
    const db = await engine.catalogue();
    await take(db, FILE);
    const { sets, boundaries } = await stored(db);
    await sql`alter table data_version rename to data_version_gone`.execute(db);
    await expect(take(db, OTHER, { replace: true })).rejects.toThrow();
    await sql`alter table data_version_gone rename to data_version`.execute(db);
    expect(await stored(db)).toMatchObject({ sets, boundaries });
    await expect(take(db, OTHER, { replace: true })).resolves.toMatchObject({ areas: 14 });
  });
});

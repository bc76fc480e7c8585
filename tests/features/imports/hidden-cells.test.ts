import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import type { Database } from '../../../db/database';
import { DISCLOSURE_RULE } from '../../../server/domain/disclosure/protect-question';
import { importSurvey } from '../../../server/features/imports/import-survey';
import { decideTarget, type NewTarget } from '../../../server/features/targets/decide-target';
import { describeOnEachEngine } from '../../support/engines';
import { cellsOf, csv, DESCRIPTION, inPieces, type Row } from './survey-text';

/** Of ages and disability there is but one kind, so those are hidden everywhere; what differs is women and men. */
const people = (area: string, women: number, men: number): Row[] =>
  Array.from({ length: women + men }, (_, place) => ({
    weight: '1',
    area,
    sex: place < women ? '2' : '1',
    age: '40',
    disability: 'n',
    threat: place % 2 === 0 ? '1' : '2',
    late: '9',
  }));

const take = (db: Kysely<Database>, rows: readonly Row[], replace = false) =>
  importSurvey(db, {
    description: { ...DESCRIPTION, questions: { utsatt_hot: DESCRIPTION.questions.utsatt_hot } },
    content: inPieces(new TextEncoder().encode(csv(rows.map(cellsOf)))),
    fileName: 'svar.csv',
    provenance: 'imported',
    replace,
    now: () => new Date('2025-01-15T12:00:00Z'),
  });

const listShown = async (db: Kysely<Database>) =>
  (
    await db
      .selectFrom('estimates')
      .select(['area_slug', 'group_key'])
      .where('status', '<>', 'suppressed')
      .orderBy('area_slug')
      .orderBy('group_key')
      .execute()
  ).map(({ area_slug, group_key }) => `${area_slug}/${group_key}`);

describeOnEachEngine('what an import hides', (engine) => {
  test('is women where too few men answered, and both in a second neighbourhood, and it is counted', async () => {
    const db = await engine.catalogue();
    const rows = [people('Tensta', 50, 20), people('Solhem', 100, 100), people('Flysta', 200, 200)].flat();
    const { stored, hidden } = await take(db, rows);
    expect(stored).toBe(5 * 7);
    // Too few: in each of 5 areas two ages and disability; the men of Tensta.
    // To protect: in each the third age; the women of Tensta; women and men of Solhem.
    expect(hidden).toEqual({ tooFew: 5 * 3 + 1, toProtectOthers: 5 + 1 + 2 });
    expect(await listShown(db)).toEqual([
      'flysta/all',
      'flysta/men',
      'flysta/women',
      'solhem/all',
      'spanga-tensta/all',
      'spanga-tensta/men',
      'spanga-tensta/women',
      'stockholm/all',
      'stockholm/men',
      'stockholm/women',
      'tensta/all',
    ]);
  });

  const rows = [people('Tensta', 10, 10), people('Solhem', 50, 50), people('Flysta', 100, 100)].flat();

  test('is the next neighbourhood instead of one whose figure is published', async () => {
    const everyone = (cells: readonly string[]) => cells.filter((cell) => cell.endsWith('/all'));
    const db = await engine.catalogue();
    await take(db, rows);
    expect(everyone(await listShown(db))).toEqual(['flysta/all', 'spanga-tensta/all', 'stockholm/all']);

    const other = await engine.catalogue();
    await other.insertInto('sources').values({ key: 'report', title: 'Rapport', url: null }).execute();
    await other
      .insertInto('estimates')
      .values({
        indicator_key: 'utsatt_hot',
        area_slug: 'solhem',
        group_key: 'all',
        round_key: '2017',
        survey_key: 'trygghetsmatningen',
        kind: 'share',
        status: 'ok',
        value: 0.05,
        provenance: 'published',
        precision: 'integer',
        source_key: 'report',
        note: '',
      })
      .execute();
    await take(other, rows);
    expect(everyone(await listShown(other))).toEqual(['solhem/all', 'spanga-tensta/all', 'stockholm/all']);
  });

  test('is the baseline of a target too, unless it is a published figure: a later file takes it away', async () => {
    const db = await engine.catalogue();
    await take(db, [people('Tensta', 50, 50), people('Farsta', 80, 80), people('Vällingby', 90, 90)].flat());
    const districts = ['farsta', 'hasselby-vallingby', 'spanga-tensta'];
    const target: NewTarget = {
      key: 'halve-threats',
      indicator_key: 'utsatt_hot',
      provenance: 'decided',
      scope: 'named',
      scope_count: null,
      baseline_round_key: '2017',
      areas: districts,
      decision: {
        kind: 'relative',
        amount: 0.5,
        year: 2025,
        label_sv: 'Halverade hot',
        label_en: 'Threats halved',
        decided_by: 'Kommunfullmäktige',
        decided_on: '2018-01-29',
        valid_from: '2018-02-01',
      },
    };
    await db.transaction().execute((tx) => decideTarget(tx, target));
    const baselines = async () =>
      (await db.selectFrom('target_areas').selectAll().orderBy('area_slug').execute()).map(
        ({ area_slug, baseline_value, baseline_provenance }) => [
          area_slug,
          baseline_value,
          baseline_provenance,
        ],
      );
    expect(await baselines()).toEqual(districts.map((slug) => [slug, 0.5, 'imported']));
    await db
      .updateTable('target_areas')
      .set({ baseline_provenance: 'published' })
      .where('area_slug', '=', 'farsta')
      .execute();
    const fewer = [people('Tensta', 10, 10), people('Farsta', 12, 12), people('Vällingby', 90, 90)].flat();
    await take(db, fewer, true);
    expect(await listShown(db)).not.toContain('spanga-tensta/all');
    expect(await baselines()).toEqual([
      ['farsta', 0.5, 'published'],
      ['hasselby-vallingby', 0.5, 'imported'],
      ['spanga-tensta', null, null],
    ]);
  });

  test('is decided anew when the same file replaces one that an earlier rule protected, and not under the same rule', async () => {
    const db = await engine.catalogue();
    await take(db, rows);
    const before = await listShown(db);
    await expect(take(db, rows, true)).rejects.toMatchObject({ code: 'same_file' });
    await db
      .updateTable('import_batches')
      .set({ disclosure_rule: DISCLOSURE_RULE - 1 })
      .execute();
    await db.updateTable('estimates').set({ note: 'early' }).execute();
    await expect(take(db, rows)).rejects.toMatchObject({ code: 'same_file' });
    await take(db, rows, true);
    expect(await listShown(db)).toEqual(before);
    expect(
      await db.selectFrom('estimates').select('area_slug').where('note', '=', 'early').execute(),
    ).toEqual([]);
    const batches = await db.selectFrom('import_batches').select('disclosure_rule').execute();
    expect(batches).toEqual([{ disclosure_rule: DISCLOSURE_RULE }]);
  });
});

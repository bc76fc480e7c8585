import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Kysely } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../db/database';
import { describeOnEachEngine } from '../support/engines';

/** Read apart from the seed's own reader, so that the two cannot be wrong together. */
const rows = parse(readFileSync('seed/published/published-figures.csv'), { columns: true }) as Record<
  string,
  string
>[];

describeOnEachEngine('the published figures', (engine) => {
  let db: Kysely<Database>;
  beforeAll(async () => {
    db = await engine.seeded();
  });

  test('are 52, and every one is stored as it was printed', async () => {
    const stored = await db
      .selectFrom('estimates')
      .innerJoin('areas', 'areas.slug', 'estimates.area_slug')
      .innerJoin('sources', 'sources.key', 'estimates.source_key')
      .select([
        'round_key',
        'areas.kind',
        'areas.name',
        'indicator_key',
        'group_key',
        'value',
        'precision',
        'respondents',
        'title',
        'url',
        'note',
      ])
      .where('provenance', '=', 'published')
      .execute();
    const asText = stored.map((cell) => ({
      cell: [cell.round_key, cell.kind, cell.kind === 'city' ? 'Hela staden' : cell.name].join('/'),
      indicator: `${cell.indicator_key}/${cell.group_key}`,
      percent: Math.round((cell.value ?? Number.NaN) * 1000) / 10,
      precision: cell.precision,
      respondents: cell.respondents === null ? '' : String(cell.respondents),
      source: [cell.title, cell.url ?? ''],
      note: cell.note,
    }));
    const printed = rows.map((row) => ({
      cell: [row['year'], row['area_kind'], row['area_name']].join('/'),
      indicator: `${row['indicator_key']}/${row['group']}`,
      percent: Number(row['percent']),
      precision: row['precision'],
      respondents: row['respondents'],
      source: [row['source_title'], row['source_url']],
      note: row['note'],
    }));
    const inOrder = (one: { cell: string; indicator: string }, other: { cell: string; indicator: string }) =>
      `${one.indicator} ${one.cell}`.localeCompare(`${other.indicator} ${other.cell}`);
    expect(printed).toHaveLength(52);
    expect(asText.sort(inOrder)).toEqual(printed.sort(inOrder));
  });

  test('have an interval exactly where the number of answers is known', async () => {
    const stored = await db
      .selectFrom('estimates')
      .select(['respondents', 'lower', 'upper'])
      .where('provenance', '=', 'published')
      .execute();
    for (const { respondents, lower, upper } of stored) {
      expect([lower === null, upper === null]).toEqual([respondents === null, respondents === null]);
    }
  });

  test('keep their cells when the example data come in', async () => {
    const values = await db
      .selectFrom('estimates')
      .select(['area_slug', 'round_key', 'value', 'provenance'])
      .where('indicator_key', '=', 'oro_brott_ofta')
      .where('group_key', '=', 'all')
      .where('area_slug', 'in', ['stockholm', 'spanga-tensta'])
      .where('round_key', 'in', ['2017', '2020'])
      .orderBy('area_slug')
      .orderBy('round_key')
      .execute();
    expect(values.map(({ value, provenance }) => [value, provenance])).toEqual([
      [0.26, 'published'],
      [0.13, 'published'],
      [0.11, 'published'],
      [0.09, 'published'],
    ]);
  });

  test('keep the two cut-offs of worry apart', async () => {
    const city = await db
      .selectFrom('estimates')
      .select(['indicator_key', 'value'])
      .where('indicator_key', 'in', ['oro_brott_ofta', 'oro_brott_manad'])
      .where('area_slug', '=', 'stockholm')
      .where('round_key', '=', '2017')
      .where('group_key', '=', 'all')
      .orderBy('indicator_key')
      .execute();
    expect(city).toEqual([
      { indicator_key: 'oro_brott_manad', value: 0.21 },
      { indicator_key: 'oro_brott_ofta', value: 0.11 },
    ]);
  });
});

import { sql } from 'kysely';
import type { WriteDb } from '../../db/database';
import type { EstimatesTable } from '../../db/schema/estimates';
import { estimatePublishedShare } from '../../server/domain/statistics/published-share';
import { slugOf } from '../../server/domain/text/slug';
import { estimateColumns } from '../../server/features/imports/estimate-columns';
import { methodOf } from '../../server/features/indicators/indicator-method';
import { type PublishedFigure, readPublishedFigures } from './read-published';

/**
 * Stores the published figures with their sources. A published figure takes the place of example or imported
 * data in its cell; one that is already there stays as it is.
 * @returns how many cells were written
 */
export async function seedPublished(tx: WriteDb): Promise<number> {
  const figures = readPublishedFigures();
  await storeSources(tx, figures);
  const cells = await toCells(tx, figures);
  const results = await tx
    .insertInto('estimates')
    .values(cells)
    .onConflict((conflict) =>
      conflict
        .columns(['indicator_key', 'area_slug', 'group_key', 'round_key'])
        .doUpdateSet(({ ref }) => ({
          status: ref('excluded.status'),
          value: ref('excluded.value'),
          lower: ref('excluded.lower'),
          upper: ref('excluded.upper'),
          respondents: ref('excluded.respondents'),
          effective_respondents: ref('excluded.effective_respondents'),
          weighted_base: ref('excluded.weighted_base'),
          provenance: ref('excluded.provenance'),
          precision: ref('excluded.precision'),
          source_key: ref('excluded.source_key'),
          import_batch_key: sql<null>`null`,
          note: ref('excluded.note'),
        }))
        .where('estimates.provenance', '<>', 'published'),
    )
    .execute();
  return results.reduce(
    (sum, { numInsertedOrUpdatedRows }) => sum + Number(numInsertedOrUpdatedRows ?? 0),
    0,
  );
}

const sourceKey = ({ source_title }: PublishedFigure): string => slugOf(source_title).slice(0, 60);

async function storeSources(tx: WriteDb, figures: readonly PublishedFigure[]): Promise<void> {
  const sources = new Map(
    figures.map((figure) => [
      sourceKey(figure),
      { key: sourceKey(figure), title: figure.source_title, url: figure.source_url },
    ]),
  );
  await tx
    .insertInto('sources')
    .values([...sources.values()])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function toCells(tx: WriteDb, figures: readonly PublishedFigure[]): Promise<EstimatesTable[]> {
  const indicators = await tx.selectFrom('indicators').selectAll().execute();
  const areas = await tx.selectFrom('areas').select(['slug', 'name', 'kind']).execute();
  return figures.map((figure) => {
    const indicator = indicators.find(({ key }) => key === figure.indicator_key);
    const area = areas.find(
      ({ name, kind }) => kind === figure.area_kind && (kind === 'city' || name === figure.area_name),
    );
    if (indicator === undefined || area === undefined) {
      throw new Error(`no indicator ${figure.indicator_key} or no area ${figure.area_name} to hold a figure`);
    }
    const estimate = estimatePublishedShare(
      { value: figure.percent / 100, precision: figure.precision, respondents: figure.respondents },
      methodOf(indicator),
    );
    return {
      indicator_key: indicator.key,
      area_slug: area.slug,
      group_key: figure.group,
      round_key: figure.year,
      survey_key: indicator.survey_key,
      ...estimateColumns(estimate),
      source_key: sourceKey(figure),
      import_batch_key: null,
      note: figure.note,
    };
  });
}

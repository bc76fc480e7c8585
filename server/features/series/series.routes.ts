import { createRoute } from '@hono/zod-openapi';
import { dayOf, readingOf } from '../../domain/areas/reading';
import type { ApiParts } from '../../http/api-parts';
import { todayOf } from '../../http/clock';
import { inWantedForm } from '../../http/download/download';
import { refuseConflicts } from '../../http/refuse-conflicts';
import { downloadResponses } from '../../http/responses';
import { createRouter } from '../../http/router';
import { listLastChanges } from '../indicators/last-changes.queries';
import { chooseKind } from './choose-kind';
import { getSeries } from './get-series';
import { SeriesQuery, SeriesResponse } from './series.contract';
import { seriesDataTable } from './series-data-table';

const readSeries = createRoute({
  method: 'get',
  path: '/series',
  summary: 'An indicator over time: one series per area and group, with intervals, changes and sentences',
  request: { query: SeriesQuery },
  responses: downloadResponses(SeriesResponse, 'The series'),
});

export function seriesRoutes({ db, clock }: ApiParts) {
  return createRouter().openapi(readSeries, async (c) => {
    const wanted = c.req.valid('query');
    const { indicator, area, kind, within, group = ['all'], reading: word } = wanted;
    const [all, everyGroup] = [area.includes('all'), group.includes('*')];
    refuseConflicts([
      [all && area.length > 1, 'area', '`all` stands alone'],
      [everyGroup && group.length > 1, 'group', '`*` stands alone'],
      [!all && kind !== undefined, 'kind', 'goes with area=all'],
      [!all && within !== undefined, 'within', 'goes with area=all'],
      [kind === 'district' && within !== undefined, 'within', 'holds neighbourhoods, not districts'],
    ]);
    const today = todayOf(clock);
    const reading = readingOf(word, today);
    const answer = await getSeries(db, {
      indicator,
      areas: all ? await chooseKind(db, { kind, within }, dayOf(reading)) : area,
      groups: everyGroup ? 'all' : group,
      reading,
      today,
    });
    return inWantedForm(c, {
      wanted,
      answer,
      toTable: seriesDataTable,
      findLastChange: async () => (await listLastChanges(db, indicator)).get(indicator),
      clock,
    });
  });
}

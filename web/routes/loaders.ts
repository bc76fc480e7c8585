import type { QueryClient } from '@tanstack/react-query';
import { notFound } from '@tanstack/react-router';
import { districtsQuery, neighbourhoodsQuery } from '../features/areas/areas.queries';
import { boundariesQuery } from '../features/comparison/boundaries.queries';
import { type ComparisonSelection, comparisonQuery } from '../features/comparison/comparison.queries';
import { indicatorsQuery } from '../features/indicators/indicators.queries';
import { readingForArea } from '../features/selection/reading';
import { areasOf, type Search } from '../features/selection/search';
import { resolveSelection, type Selection } from '../features/selection/selection';
import { seriesQuery } from '../features/series/series.queries';
import { surveysQuery } from '../features/surveys/surveys.queries';
import { CITY } from './city';
import { groupArea } from './group-area';

/** What is measured, where and when: every page needs it, and it is read once. */
export async function loadDefinitions(client: QueryClient) {
  const [indicators, surveys, districts] = await Promise.all([
    client.ensureQueryData(indicatorsQuery),
    client.ensureQueryData(surveysQuery),
    client.ensureQueryData(districtsQuery),
  ]);
  return { indicators, surveys, districts };
}

const select = async (client: QueryClient, search: Search): Promise<Selection> =>
  resolveSelection(search, await loadDefinitions(client));

const choicesOf = ({ indicator, round, group, reading, level, within }: Selection) => ({
  indicator: indicator.key,
  round: round.round,
  group: group.key,
  reading,
  kind: level,
  within,
});

/** The comparison and, when there are any, the boundaries of its day: known before the map is drawn, it never jumps. */
async function readMap(client: QueryClient, selection: ComparisonSelection): Promise<void> {
  const comparison = await client.ensureQueryData(comparisonQuery(selection));
  await client.prefetchQuery(boundariesQuery(comparison));
}

export async function loadOverview(client: QueryClient, search: Search): Promise<void> {
  const { indicator, round, group, reading } = choicesOf(await select(client, search));
  await Promise.all([
    client.ensureQueryData(seriesQuery({ indicator, areas: [CITY], group, reading })),
    readMap(client, { indicator, round, group, reading }),
  ]);
}

/** For the map alone, which needs no series. */
export async function loadMap(client: QueryClient, search: Search): Promise<void> {
  await readMap(client, choicesOf(await select(client, search)));
}

export async function loadComparison(client: QueryClient, search: Search): Promise<void> {
  const choices = choicesOf(await select(client, search));
  await Promise.all([
    client.ensureQueryData(comparisonQuery(choices)),
    client.ensureQueryData(seriesQuery({ ...choices, areas: ['all'] })),
  ]);
}

export async function loadArea(client: QueryClient, search: Search, slug: string): Promise<void> {
  const { districts } = await loadDefinitions(client);
  const district = districts.find((one) => one.slug === slug);
  const others = district ? [] : await client.ensureQueryData(neighbourhoodsQuery);
  const area = district ?? others.find((one) => one.slug === slug);
  if (area === undefined) throw notFound();
  const { indicator, group, reading: wanted, round } = choicesOf(await select(client, search));
  const reading = readingForArea(area, wanted);
  await Promise.all([
    client.ensureQueryData(seriesQuery({ indicator, areas: [slug, CITY], group, reading })),
    client.ensureQueryData(seriesQuery({ indicator, areas: [slug], group: '*', reading })),
    ...(district
      ? [client.ensureQueryData(comparisonQuery({ indicator, round, group, reading, within: slug }))]
      : []),
  ]);
}

export async function loadIndicator(client: QueryClient, search: Search, key: string): Promise<void> {
  const { indicators, districts } = await loadDefinitions(client);
  if (!indicators.some((indicator) => indicator.key === key)) throw notFound();
  const choices = choicesOf(await select(client, { ...search, indikator: key }));
  const { indicator, round, group, reading } = choices;
  await Promise.all([
    client.ensureQueryData(seriesQuery({ indicator, areas: ['all'], group, reading })),
    client.ensureQueryData(
      seriesQuery({ indicator, group: '*', ...groupArea(areasOf(search), districts, reading) }),
    ),
    search.flik === 'karta' && readMap(client, { indicator, round, group, reading }),
  ]);
}

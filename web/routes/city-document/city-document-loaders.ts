import type { QueryClient } from '@tanstack/react-query';
import { cityDocumentQuery } from '../../features/compilations/compilations.queries';
import { readJudgementSearch } from '../../features/judgements/judgement-search';
import { publishedJudgementsQuery } from '../../features/judgements/judgements.queries';
import { found } from '../found';

// What open pages about judgements and documents read before they are drawn. It comes with the first of them.

export async function loadJudgements(
  client: QueryClient,
  programme: string,
  search: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { rapportomgang } = readJudgementSearch(search);
  await found(client.ensureQueryData(publishedJudgementsQuery({ programme, round: rapportomgang })));
}

export async function loadCityDocument(client: QueryClient, id: string): Promise<void> {
  await found(client.ensureQueryData(cityDocumentQuery(id)));
}

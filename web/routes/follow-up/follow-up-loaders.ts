import type { QueryClient } from '@tanstack/react-query';
import { compilationQuery, compilationsQuery } from '../../features/compilations/compilations.queries';
import { readJudgementSearch } from '../../features/judgements/judgement-search';
import { officeJudgementsQuery } from '../../features/judgements/judgements.queries';
import { programmeOverviewQuery } from '../../features/programme-overview/programme-overview.queries';
import { programmesQuery } from '../../features/programmes/programmes.queries';
import { found } from '../found';
import { shownProgramme } from './shown-programme';

type Choices = Readonly<Record<string, unknown>>;

// What the office's pages about the programme read before they are drawn. It comes with the first of them.

export async function loadFollowUp(client: QueryClient, search: Choices): Promise<void> {
  const { program, rapportomgang } = readJudgementSearch(search);
  const { programmes } = await client.ensureQueryData(programmesQuery);
  const programme = shownProgramme(programmes, program);
  if (programme === undefined) return;
  await found(client.fetchQuery(programmeOverviewQuery({ programme, round: rapportomgang })));
}

export async function loadOfficeJudgements(client: QueryClient, search: Choices): Promise<void> {
  const { program, rapportomgang } = readJudgementSearch(search);
  const { programmes } = await client.ensureQueryData(programmesQuery);
  const programme = shownProgramme(programmes, program);
  if (programme === undefined) return;
  await found(client.fetchQuery(officeJudgementsQuery({ programme, round: rapportomgang })));
}

export async function loadCompilations(client: QueryClient, search: Choices): Promise<void> {
  await Promise.all([client.fetchQuery(compilationsQuery('office')), loadFollowUp(client, search)]);
}

export async function loadCompilation(client: QueryClient, id: string): Promise<void> {
  await found(client.fetchQuery(compilationQuery(id)));
}

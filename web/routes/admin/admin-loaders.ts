import type { QueryClient } from '@tanstack/react-query';
import { auditQuery } from '../../features/audit/audit.queries';
import { readAuditSearch } from '../../features/audit/audit-search';
import { organisationQuery, organisationsQuery } from '../../features/organisations/organisations.queries';
import { peopleQuery, personQuery } from '../../features/people/people.queries';
import { readPeopleSearch } from '../../features/people/people-search';

type Choices = Readonly<Record<string, unknown>>;

// What the administration's pages read before they are drawn. It comes with the first of them, not with the open pages.

export async function loadOrganisations(client: QueryClient): Promise<void> {
  await client.fetchQuery(organisationsQuery);
}

export async function loadOrganisation(client: QueryClient, key: string): Promise<void> {
  await Promise.all([client.fetchQuery(organisationQuery(key)), loadOrganisations(client)]);
}

export async function loadPeople(client: QueryClient, search: Choices): Promise<void> {
  await Promise.all([client.fetchQuery(peopleQuery(readPeopleSearch(search))), loadOrganisations(client)]);
}

export async function loadPerson(client: QueryClient, id: string): Promise<void> {
  await Promise.all([client.fetchQuery(personQuery(id)), loadOrganisations(client)]);
}

export async function loadAudit(client: QueryClient, search: Choices): Promise<void> {
  await Promise.all([client.fetchQuery(auditQuery(readAuditSearch(search))), loadOrganisations(client)]);
}

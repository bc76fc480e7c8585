import type { OrganisationsTable } from '../../../db/schema/organisations';
import { heirsOf, type Succession } from '../../domain/access/heirs';
import type { Problem } from '../../http/problem';
import { impossible, inTheWay } from '../../http/refusals';
import type { NewSuccession } from './organisations.contract';

/** Later than any succession. */
const EVER = '9999-12-31';

interface Known {
  readonly organisations: ReadonlyMap<string, OrganisationsTable>;
  readonly successions: readonly Succession[];
}

/** Why a succession cannot be; undefined when it can. */
export function refusalOf(asked: NewSuccession, known: Known): Problem | undefined {
  const { predecessors, successors } = asked;
  for (const [path, keys] of Object.entries({ predecessors, successors })) {
    const unknown = keys.find((key) => !known.organisations.has(key));
    if (unknown !== undefined)
      return impossible('unknown_organisation', path, `no organisation is called ${unknown}`);
  }
  const itself = predecessors.find((key) => successors.includes(key));
  if (itself !== undefined) return impossible('succeeds_itself', 'successors', `${itself} is on both sides`);
  return (
    firstOf(predecessors, (key) => refusalOfPredecessor(key, asked, known)) ??
    firstOf(successors, (key) => refusalOfSuccessor(key, asked, known))
  );
}

function refusalOfPredecessor(
  key: string,
  { date }: NewSuccession,
  { organisations, successions }: Known,
): Problem | undefined {
  const organisation = organisations.get(key);
  if (successions.some(({ predecessor }) => predecessor === key)) {
    return inTheWay('already_succeeded', `another has taken over from ${key} already`);
  }
  if (organisation?.valid_to)
    return inTheWay('organisation_ended', `${key} ended on ${organisation.valid_to}`);
  if (organisation?.kind === 'executive_office') {
    // Its administrators would be nobody's from that day, and no one else's reach the city.
    return impossible('executive_office_stays', 'predecessors', 'the executive office cannot end');
  }
  if (organisation && date <= organisation.valid_from) {
    return impossible('date_before_beginning', 'date', `${key} began on ${organisation.valid_from}`);
  }
  const later = successions.find(({ successor, ...own }) => successor === key && own.date >= date);
  return (
    later && inTheWay('takes_over_later', `${key} takes over from ${later.predecessor} on ${later.date}`)
  );
}

function refusalOfSuccessor(
  key: string,
  { date, predecessors }: NewSuccession,
  { organisations, successions }: Known,
): Problem | undefined {
  const back = predecessors.find((predecessor) => heirsOf(key, successions, EVER).includes(predecessor));
  if (back !== undefined) return inTheWay('succession_cycle', `${back} has taken over from ${key}`);
  const organisation = organisations.get(key);
  if (!organisation) return undefined;
  const { valid_from, valid_to } = organisation;
  if (valid_from <= date && (valid_to === null || date < valid_to)) return undefined;
  return impossible('successor_not_standing', 'successors', `${key} is not there on ${date}`);
}

function firstOf<T>(items: readonly T[], refusal: (item: T) => Problem | undefined): Problem | undefined {
  for (const item of items) {
    const found = refusal(item);
    if (found) return found;
  }
  return undefined;
}

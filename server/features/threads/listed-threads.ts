import type { InterventionsTable, ProblemsTable } from '../../../db/schema/threads';
import { looseEndsOf } from '../../domain/follow-up/loose-ends';
import { type Links, nameOf } from './thread-links.queries';
import { focusAreaOf, labelled, named, type ThreadNames } from './thread-names.queries';
import type { ListedIntervention, ListedProblem } from './threads.contract';

type InterventionRow = Omit<InterventionsTable, 'content' | 'readable_from'>;
export type ProblemRow = Omit<ProblemsTable, 'revision' | 'readable_from'>;

const listedPlace = (row: InterventionRow | ProblemRow, names: ThreadNames) => ({
  owner: named(names.organisations, row.owner_key),
  id: row.id,
  area:
    row.area_slug === null
      ? null
      : { slug: row.area_slug, label: names.areas.get(row.area_slug) ?? row.area_slug },
  focusArea: focusAreaOf(names, row.programme_slug, row.focus_area_key),
  visibility: row.visibility,
  changedAt: row.changed_at,
  provenance: row.provenance,
});

interface Around {
  readonly names: ThreadNames;
  readonly links: Links;
  /** The problems that whoever asks may read, by `nameOf`. */
  readonly problems: ReadonlyMap<string, string>;
  /** ISO date: today. */
  readonly day: string;
}

/** An intervention as it is listed. */
export function listedIntervention(
  row: InterventionRow,
  { names, links, problems, day }: Around,
): ListedIntervention {
  const owner = row.owner_key;
  const name = nameOf({ owner, id: row.id });
  const indicators = links.indicators.get(name) ?? [];
  const linkedProblems = (links.problems.get(name) ?? []).flatMap((id) => {
    const what = problems.get(nameOf({ owner, id }));
    return what === undefined ? [] : [{ id, what }];
  });
  const followUps = links.followUps.get(name) ?? [];
  const ends = { status: row.status, to: row.ends_on, followUpOn: row.follow_up_on };
  return {
    ...listedPlace(row, names),
    title: row.title,
    kind: row.kind,
    status: row.status,
    lead: row.lead_key === null ? null : named(names.organisations, row.lead_key),
    contributing: (links.organisations.get(name) ?? []).map((key) => named(names.organisations, key)),
    from: row.starts_on,
    to: row.ends_on,
    planned: row.planned,
    spent: row.spent,
    moneySource: row.money_source,
    problems: linkedProblems,
    goals: links.goals.get(name) ?? [],
    indicators: indicators.map((key) => labelled(names.indicators, key)),
    lastFollowUp: [...followUps].sort(latestFirst)[0] ?? null,
    orphan: looseEndsOf({ ...ends, problems: linkedProblems, indicators, followUps }, day),
  };
}

/** What is without a date was not long ago: it is being written. */
const latestFirst = (one: { on: string | null }, other: { on: string | null }): number =>
  (other.on ?? '9999').localeCompare(one.on ?? '9999');

/** A problem as it is listed. @param interventions those that whoever asks may read */
export function listedProblem(
  row: ProblemRow,
  names: ThreadNames,
  indicators: readonly string[],
  interventions: ListedProblem['interventions'],
): ListedProblem {
  const { where, cause }: { where: string; cause: string } = JSON.parse(row.content);
  return {
    ...listedPlace(row, names),
    what: row.what,
    where,
    cause,
    state: row.state,
    indicators: indicators.map((key) => labelled(names.indicators, key)),
    interventions,
  };
}

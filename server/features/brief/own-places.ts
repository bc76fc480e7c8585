import { heirsOf, type Succession } from '../../domain/access/heirs';
import type { OrganisationKind } from '../../domain/access/roles';

export interface Organisation {
  readonly key: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Whether it is there today. */
  readonly stands: boolean;
}

/** Where everything lies that a brief asks about: a few rows, whatever the number of people. */
export interface CityMap {
  readonly organisations: readonly Organisation[];
  readonly successions: readonly Succession[];
  /** Which districts organisations answer for today. */
  readonly districts: readonly {
    readonly organisation: string;
    readonly slug: string;
    readonly name: string;
  }[];
}

interface OwnDistrict {
  readonly slug: string;
  readonly name: string;
  /** Keys of who answers for it, and of those they took over from. */
  readonly answersFor: ReadonlySet<string>;
}

/** What somebody's brief is about. */
export interface OwnPlace {
  /** Where they sit; for one that has ended, who took over from it. By name. */
  readonly committees: readonly Organisation[];
  /** Keys of those and of all they took over from. */
  readonly answersFor: ReadonlySet<string>;
  /** By name; none: they have the whole city. */
  readonly districts: readonly OwnDistrict[];
}

/** @param held keys of the organisations somebody has a role in; @param today ISO date */
export function ownPlace(
  held: readonly string[],
  { organisations, successions, districts }: CityMap,
  today: string,
): OwnPlace {
  const heirs = (key: string) => heirsOf(key, successions, today);
  const reached = new Set(held.flatMap((key) => [key, ...heirs(key)]));
  const committees = organisations
    .filter(({ key, stands }) => stands && reached.has(key))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'));
  const seats = new Set(committees.map(({ key }) => key));
  const withPredecessors = (seated: ReadonlySet<string>) =>
    new Set([
      ...seated,
      ...organisations.map(({ key }) => key).filter((key) => heirs(key).some((heir) => seated.has(heir))),
    ]);
  return {
    committees,
    answersFor: withPredecessors(seats),
    districts: districts
      .filter(({ organisation }) => seats.has(organisation))
      .map(({ slug, name, organisation }) => ({
        ...{ slug, name },
        answersFor: withPredecessors(new Set([organisation])),
      })),
  };
}

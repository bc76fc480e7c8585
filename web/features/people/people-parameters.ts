import type { PeopleSearch } from './people-search';

/** The choice in the address as the API asks for it. */
export function peopleParameters({ sok, organisation, roll, lage, efter }: PeopleSearch) {
  const asked = { search: sok?.trim(), organisation, role: roll, state: lage, after: efter };
  return Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ) as Readonly<Record<string, string>>;
}

/** Whether anything but the page is chosen. */
export const isNarrowed = ({ sok, organisation, roll, lage }: PeopleSearch): boolean =>
  [sok, organisation, roll, lage].some((choice) => choice !== undefined);

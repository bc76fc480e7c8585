import fc from 'fast-check';
import type { AreaNode } from '../../../server/domain/disclosure/area-tree';
import type { Family, GroupCounts } from '../../../server/domain/disclosure/family';
import type { Protection } from '../../../server/domain/disclosure/protect-question';
import type { ShownRow } from '../../support/disclosure/attack';
import type { Structure } from '../../support/disclosure/relations';

export const FAMILIES: readonly Family[] = [
  { groups: ['women', 'men'], restMayBeEmpty: true },
  { groups: ['young', 'middle', 'old'], restMayBeEmpty: true },
  { groups: ['renting'], restMayBeEmpty: false },
];

export const GROUPS = ['all', ...FAMILIES.flatMap(({ groups }) => groups)];

/** How many of one smallest area answered, by group; under "worried women" how many of them count, half unless said. */
export type People = Readonly<Record<string, number>>;

const worried = (people: People, group: string): number =>
  people[`worried ${group}`] ?? Math.floor((people[group] ?? 0) / 2);

/** A city: districts that are made up of neighbourhoods, or stand for themselves. */
export type City = readonly (People | readonly People[])[];

export interface Counted {
  readonly root: AreaNode;
  readonly counts: ReadonlyMap<string, GroupCounts>;
}

/** The city with its areas named ("city", "a", "a1") and the numbers of its smallest areas added up. */
export function count(city: City): Counted {
  const counts = new Map<string, GroupCounts>();
  const add = (slug: string, people: readonly People[]) => {
    const sum = (of: (one: People) => number) => people.reduce((total, one) => total + of(one), 0);
    const answered = (group: string) => ({
      persons: sum((one) => one[group] ?? 0),
      counted: [sum((one) => worried(one, group))],
    });
    counts.set(slug, new Map(GROUPS.map((group) => [group, answered(group)])));
  };
  const districts = city.map((district, place) => {
    const slug = String.fromCharCode('a'.charCodeAt(0) + place);
    const people = Array.isArray(district) ? (district as readonly People[]) : undefined;
    for (const [index, one] of (people ?? []).entries()) add(`${slug}${index + 1}`, [one]);
    add(slug, people ?? [district as People]);
    return { slug, parts: (people ?? []).map((_, index) => ({ slug: `${slug}${index + 1}`, parts: [] })) };
  });
  add('city', city.flat() as People[]);
  return { root: { slug: 'city', parts: districts }, counts };
}

/** What a reader sees of it: the respondents and the share of every cell that is not hidden. */
export const shownRows = ({ counts }: Counted, { isHidden }: Protection): ShownRow[] =>
  [...counts].flatMap(([area, groups]) =>
    [...groups].map(
      ([
        group,
        {
          persons,
          counted: [those = 0],
        },
      ]) => ({
        area,
        group,
        round: '2020',
        indicator: 'worry',
        respondents: isHidden(area, group) ? null : persons,
        value: isHidden(area, group) ? null : those / persons,
      }),
    ),
  );

export const structureOf = ({ root }: Counted, rest: boolean): Structure => ({
  wholes: [root, ...root.parts].flatMap(({ slug, parts }) =>
    parts.length === 0 ? [] : [{ whole: slug, parts: parts.map((part) => part.slug) }],
  ),
  families: FAMILIES.map(({ groups, restMayBeEmpty }) => ({ groups, rest: rest || !restMayBeEmpty })),
});

/** Nobody, few, many or all. */
const SHARE = fc.oneof(fc.constantFrom(0, 0.02, 0.98, 1), fc.double({ min: 0, max: 1, noNaN: true }));

/** People of one place: few or many, evenly mixed or not, with or without some in no group. */
const people = (rest: boolean): fc.Arbitrary<People> =>
  fc
    .record({
      all: fc.oneof(
        fc.constant(0),
        fc.nat(12),
        fc.integer({ min: 10, max: 60 }),
        fc.integer({ min: 60, max: 400 }),
      ),
      cuts: fc.array(SHARE, { minLength: 6, maxLength: 6 }),
      worry: SHARE,
      ofEach: fc.array(SHARE, { minLength: 6, maxLength: 6 }),
    })
    .map(({ all, cuts, worry, ofEach }) => {
      const [sexRest = 0, women = 0, ageRest = 0, young = 0, middle = 0, renting = 0] = cuts;
      const sexed = all - (rest ? Math.round(all * sexRest * 0.1) : 0);
      const aged = all - (rest ? Math.round(all * ageRest * 0.1) : 0);
      const [w, y] = [Math.round(sexed * women), Math.round(aged * young)];
      const m = Math.round((aged - y) * middle);
      const persons = {
        all,
        women: w,
        men: sexed - w,
        young: y,
        middle: m,
        old: aged - y - m,
        renting: Math.round(all * renting),
      };
      const worriedOnes = Math.round(all * worry);
      const inFamilies = FAMILIES.flatMap((family) => worriedIn(persons, worriedOnes, family, ofEach));
      return { ...persons, 'worried all': worriedOnes, ...Object.fromEntries(inFamilies) };
    });

/** Shares the worried out among the groups of a family, never more than a group has, and no more left than the rest. */
function worriedIn(
  persons: People,
  worriedOnes: number,
  { groups }: Family,
  shares: readonly number[],
): [string, number][] {
  let [left, others] = [worriedOnes, persons['all'] ?? 0];
  return groups.map((group, place) => {
    const size = persons[group] ?? 0;
    others -= size;
    const [least, most] = [Math.max(0, left - others), Math.min(size, left)];
    const those = least + Math.round((most - least) * (shares[place] ?? 0));
    left -= those;
    return [`worried ${group}`, those];
  });
}

export const inventedCity = (rest: boolean): fc.Arbitrary<City> =>
  fc.array(fc.oneof(people(rest), fc.array(people(rest), { minLength: 1, maxLength: 6 })), {
    minLength: 1,
    maxLength: 6,
  });

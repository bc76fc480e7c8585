import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMixed, NOBODY, plus } from '../../../server/domain/disclosure/answered';
import type { AreaNode } from '../../../server/domain/disclosure/area-tree';
import { EVERYONE, everyone, partsOf } from '../../../server/domain/disclosure/family';
import { type Protection, protectQuestion } from '../../../server/domain/disclosure/protect-question';
import { attack } from '../../support/disclosure/attack';
import {
  type City,
  type Counted,
  count,
  FAMILIES,
  inventedCity,
  type People,
  shownRows,
  structureOf,
} from './invented-city';

const protect = (
  { root, counts }: Counted,
  limit: number,
  isPublic = (_area: string, _group: string) => false,
) => protectQuestion({ roots: [root], families: FAMILIES, counts, limit, isPublic });

const recoverable = (counted: Counted, protection: Protection, rest: boolean) =>
  attack(shownRows(counted, protection), {
    structureOf: () => structureOf(counted, rest),
    questionOf: () => 'question',
  });

/** Every hidden cell that follows, and every rest that is too small to be known and follows all the same. */
const disclosed = (counted: Counted, protection: Protection, limit: number, rest: boolean) =>
  recoverable(counted, protection, rest).filter(
    ({ group, what, number }) =>
      !group.startsWith('not ') ||
      (what === 'respondents' && number < limit && (number > 0 || group === 'not renting')),
  );

describe('nothing hidden can be computed', () => {
  test.each([
    ['everybody is in a group', false],
    ['some are in no group', true],
  ])(
    'in any city where %s: no number, no share and no rest under the limit follows from what is shown',
    (_, rest) => {
      fc.assert(
        fc.property(inventedCity(rest), fc.integer({ min: 1, max: 40 }), (city, limit) => {
          const counted = count(city);
          expect(disclosed(counted, protect(counted, limit), limit, rest)).toEqual([]);
        }),
        { numRuns: 1500 },
      );
    },
  );

  /** Shown areas with what their hidden parts leave open, by the definition: the smallest hidden areas within. */
  const openPeople = (counted: Counted, { isHidden }: Protection, family: typeof EVERYONE) => {
    const hidden = ({ slug }: AreaNode) => isHidden(slug, family.groups[0] ?? '');
    const open = (node: AreaNode): AreaNode[] =>
      node.parts.filter(hidden).flatMap((part) => (part.parts.length === 0 ? [part] : open(part)));
    return [counted.root, ...counted.root.parts]
      .filter((node) => !hidden(node))
      .map(open)
      .filter((nodes) => nodes.length > 0)
      .map((nodes) => nodes.map(({ slug }) => partsOf(family, counted.counts.get(slug) ?? new Map())));
  };

  test('what is left open between hidden areas is always as many people as the limit, and not all alike, in every group', () => {
    fc.assert(
      fc.property(inventedCity(true), fc.integer({ min: 1, max: 40 }), (city, limit) => {
        const counted = count(city);
        const protection = protect(counted, limit);
        for (const family of [EVERYONE, ...FAMILIES]) {
          for (const areas of openPeople(counted, protection, family)) {
            const open = partsOf(family, new Map()).map((_, place) =>
              areas.reduce((sum, parts) => plus(sum, parts[place] ?? NOBODY), NOBODY),
            );
            expect(open.every(isMixed)).toBe(true);
            const sums = open.map(({ persons }) => persons);
            const rest = sums.pop() ?? 0;
            expect(Math.min(...sums)).toBeGreaterThanOrEqual(limit);
            expect(rest >= limit || (rest === 0 && family.restMayBeEmpty)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('every number below the limit is hidden, and with everyone every group', () => {
    fc.assert(
      fc.property(inventedCity(true), fc.integer({ min: 0, max: 40 }), (city, limit) => {
        const counted = count(city);
        const { isHidden } = protect(counted, limit);
        for (const [area, groups] of counted.counts) {
          for (const [group, { persons }] of groups) {
            if (persons < Math.max(1, limit)) expect(isHidden(area, group)).toBe(true);
            if (isHidden(area, 'all')) expect(isHidden(area, group)).toBe(true);
          }
        }
      }),
    );
  });

  test('without protection a hidden number follows, and the attack finds it', () => {
    const counted = count([[mixed(100), mixed(20)], mixed(200)]);
    const onlyOwn = {
      isHidden: (area: string, group: string) => (counted.counts.get(area)?.get(group)?.persons ?? 0) < 30,
    };
    const found = recoverable(counted, onlyOwn, false);
    expect(found).toContainEqual(expect.objectContaining({ area: 'a2', group: 'all', number: 20 }));
    expect(found).toContainEqual(expect.objectContaining({ area: 'a2', group: 'women', number: 10 }));
  });

  test.each([
    ['nobody', 0, 'counted'],
    ['everybody', 1, 'notCounted'],
  ] as const)(
    'where %s of two hidden areas counts, their shares would follow, and the attack finds them',
    (_, share, what) => {
      const counted = count([[alike(20, share), alike(40, share), mixed(200), mixed(300)]]);
      const twoSmall = { isHidden: (area: string) => ['a1', 'a2'].includes(area) };
      const found = recoverable(counted, twoSmall, false);
      expect(found).toContainEqual(expect.objectContaining({ area: 'a1', group: 'all', what, number: 0 }));
      expect(found).toContainEqual(expect.objectContaining({ area: 'a2', group: 'women', what, number: 0 }));
      expect(found.filter((one) => one.what === 'respondents' && !one.group.startsWith('not '))).toEqual([]);
    },
  );
});

/** As many women as men, a third of each age, half of them renting. */
function mixed(all: number): People {
  const third = Math.floor(all / 3);
  return {
    all,
    women: all / 2,
    men: all / 2,
    young: third,
    middle: third,
    old: all - 2 * third,
    renting: all / 2,
  };
}

/** Mixed people of whom nobody (0) or everybody (1) counts. */
const alike = (all: number, share: 0 | 1): People => {
  const people = mixed(all);
  const counted = Object.entries(people).map(([group, persons]) => [`worried ${group}`, persons * share]);
  return { ...people, ...Object.fromEntries(counted) };
};

const hiddenIn = (
  city: City,
  group: string,
  limit = 30,
  isPublic?: (area: string, group: string) => boolean,
) => {
  const counted = count(city);
  const { isHidden } = protect(counted, limit, isPublic);
  return [...counted.counts.keys()].filter((area) => isHidden(area, group)).sort();
};

describe('what is hidden', () => {
  test('nothing where every number is large enough', () => {
    const city = [[mixed(200), mixed(300)], mixed(400)];
    for (const group of ['all', 'women', 'old', 'renting']) expect(hiddenIn(city, group)).toEqual([]);
  });

  test('when too few men answered, the women’s figure is hidden too, since the total would tell', () => {
    const fewMen = { ...mixed(200), women: 180, men: 20 };
    const city = [[fewMen, mixed(200), mixed(300)]];
    expect(hiddenIn(city, 'women')).toContain('a1');
    expect(hiddenIn(city, 'all')).toEqual([]);
    expect(hiddenIn(city, 'young')).toEqual([]);
  });

  test('when all but a few rent their home, those who rent are hidden, since the others could be counted', () => {
    expect(hiddenIn([[{ ...mixed(200), renting: 190 }, mixed(200), mixed(300)]], 'renting')).toContain('a1');
  });

  test('when everybody rents, those who rent are hidden: there would be a figure of nobody', () => {
    expect(hiddenIn([[{ ...mixed(200), renting: 200 }, mixed(200), mixed(300)]], 'renting')).toContain('a1');
  });

  test('with one small neighbourhood the smallest of its neighbours is hidden, since the district would tell', () => {
    expect(hiddenIn([[mixed(20), mixed(300), mixed(200), mixed(400)]], 'all')).toEqual(['a1', 'a3']);
  });

  test('two small neighbourhoods hide each other only where they are enough together', () => {
    expect(hiddenIn([[mixed(20), mixed(24), mixed(200)]], 'all')).toEqual(['a1', 'a2']);
    expect(hiddenIn([[mixed(10), mixed(12), mixed(200), mixed(300)]], 'all')).toEqual(['a1', 'a2', 'a3']);
  });

  test('a neighbourhood where nobody answered hides no other', () => {
    expect(hiddenIn([[mixed(0), mixed(20), mixed(200), mixed(300)]], 'all')).toEqual(['a1', 'a2', 'a3']);
  });

  test('a district with a single neighbourhood is hidden with it, and so is another of each', () => {
    const city = [
      [{ ...mixed(200), women: 190, men: 10 }],
      [mixed(300), mixed(90)],
      [mixed(500), mixed(600)],
    ];
    expect(hiddenIn(city, 'men')).toEqual(['a', 'a1', 'b', 'b2']);
    expect(hiddenIn(city, 'all')).toEqual([]);
  });

  test('the city itself is hidden only when nothing else is left to hide', () => {
    expect(hiddenIn([mixed(200), mixed(20)], 'all')).toEqual(['a', 'b']);
    expect(hiddenIn([[mixed(20)]], 'all')).toEqual(['a', 'a1', 'city']);
    expect(hiddenIn([mixed(20), mixed(8)], 'all')).toEqual(['a', 'b', 'city']);
  });

  test('where nobody in two hidden neighbourhoods counts, the smallest neighbour where somebody does is hidden too', () => {
    const city = [[alike(20, 0), alike(24, 0), alike(100, 0), mixed(300), mixed(200)]];
    expect(hiddenIn(city, 'all')).toEqual(['a1', 'a2', 'a5']);
    expect(hiddenIn([[alike(20, 1), alike(24, 1), mixed(200)]], 'all')).toEqual(['a1', 'a2', 'a3']);
  });

  test('where nobody in the whole district counts, the district is hidden, and another', () => {
    const city = [[alike(20, 0), alike(100, 0), alike(200, 0)], mixed(900), mixed(800)];
    expect(hiddenIn(city, 'all')).toEqual(['a', 'a1', 'a2', 'a3', 'c']);
  });

  test('everyone is hidden where women and men are and all are alike: theirs would be the share of everyone', () => {
    const fewMen = { ...alike(200, 0), women: 180, men: 20 };
    const city = [[fewMen, mixed(200), mixed(300)], mixed(900)];
    expect(hiddenIn(city, 'all')).toEqual(['a1', 'a2']);
    expect(hiddenIn([[alike(200, 0), mixed(200), mixed(300)], mixed(900)], 'all')).toEqual([]);
  });

  test('a published figure cannot be hidden: another area is hidden instead', () => {
    const city = [[mixed(20), mixed(300), mixed(200), mixed(400)]];
    expect(hiddenIn(city, 'all', 30, (area) => area === 'a3')).toEqual(['a1', 'a2']);
  });

  test('the same numbers always hide the same areas, also where two are equal', () => {
    expect(hiddenIn([[mixed(20), mixed(200), mixed(200)]], 'all')).toEqual(['a1', 'a2']);
  });

  test('a limit of 0 hides those of whom there is nobody, and shows everyone else', () => {
    expect(everyone(count([mixed(10)]).counts.get('a')).persons).toBe(10);
    expect(hiddenIn([mixed(10), mixed(12)], 'all', 0)).toEqual([]);
  });
});

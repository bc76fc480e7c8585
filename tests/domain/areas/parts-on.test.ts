import { describe, expect, test } from 'vitest';
import { areaHistory, type DatedArea } from '../../../server/domain/areas/area-history';
import { heirsOn, partsOn } from '../../../server/domain/areas/parts-on';

const area = (slug: string, validFrom: string, validTo: string | null = null): DatedArea => ({
  slug,
  name: slug,
  kind: 'district',
  validFrom,
  validTo,
});
const link = (predecessor: string, successor: string) => ({ predecessor, successor });

/** Hägersten and Liljeholmen merge in 2007, the result with Älvsjö in 2020. */
const CHAIN = areaHistory(
  [
    area('hagersten', '1997-01-01', '2007-01-01'),
    area('liljeholmen', '1997-01-01', '2007-01-01'),
    area('alvsjo', '1997-01-01', '2020-07-01'),
    area('hagersten-liljeholmen', '2007-01-01', '2020-07-01'),
    area('hagersten-alvsjo', '2020-07-01'),
  ],
  [
    link('hagersten', 'hagersten-liljeholmen'),
    link('liljeholmen', 'hagersten-liljeholmen'),
    link('hagersten-liljeholmen', 'hagersten-alvsjo'),
    link('alvsjo', 'hagersten-alvsjo'),
  ],
);

describe('the areas of a day that make up an area', () => {
  test('are itself while it existed, from its first day to the day before its last', () => {
    expect(partsOn(CHAIN, 'alvsjo', '1997-01-01')).toEqual(['alvsjo']);
    expect(partsOn(CHAIN, 'alvsjo', '2020-06-30')).toEqual(['alvsjo']);
    expect(partsOn(CHAIN, 'hagersten-alvsjo', '2020-07-01')).toEqual(['hagersten-alvsjo']);
  });

  test('are what it was formed of before it existed', () => {
    expect(partsOn(CHAIN, 'hagersten-alvsjo', '2017-04-01')).toEqual(['hagersten-liljeholmen', 'alvsjo']);
  });

  test('follow a chain of mergers to its beginning', () => {
    expect(partsOn(CHAIN, 'hagersten-alvsjo', '2005-04-01')).toEqual(['hagersten', 'liljeholmen', 'alvsjo']);
  });

  test('are none where it was merged into something larger: nothing can be taken apart again', () => {
    expect(partsOn(CHAIN, 'alvsjo', '2023-09-01')).toBeUndefined();
  });

  test('are none before anything is known', () => {
    expect(partsOn(CHAIN, 'hagersten-alvsjo', '1990-01-01')).toBeUndefined();
    expect(partsOn(CHAIN, 'atlantis', '2020-01-01')).toBeUndefined();
  });

  test('are its namesake under the old name and under the new', () => {
    const renamed = areaHistory(
      [area('katarina-sofia', '1997-01-01', '2001-01-01'), area('sodermalm', '2001-01-01')],
      [link('katarina-sofia', 'sodermalm')],
    );
    expect(partsOn(renamed, 'sodermalm', '1999-01-01')).toEqual(['katarina-sofia']);
    expect(partsOn(renamed, 'katarina-sofia', '2020-01-01')).toEqual(['sodermalm']);
  });

  test('are the pieces of an area that was split, read from the day before', () => {
    const split = areaHistory(
      [area('whole', '2000-01-01', '2010-01-01'), area('north', '2010-01-01'), area('south', '2010-01-01')],
      [link('whole', 'north'), link('whole', 'south')],
    );
    expect(partsOn(split, 'whole', '2020-01-01')).toEqual(['north', 'south']);
    expect(partsOn(split, 'north', '2005-01-01')).toBeUndefined();
  });

  test('are none where a part of a predecessor went elsewhere', () => {
    const border = areaHistory(
      [
        area('a', '2000-01-01', '2010-01-01'),
        area('b', '2000-01-01', '2010-01-01'),
        area('a-and-some', '2010-01-01'),
        area('the-rest-of-b', '2010-01-01'),
      ],
      [link('a', 'a-and-some'), link('b', 'a-and-some'), link('b', 'the-rest-of-b')],
    );
    expect(partsOn(border, 'a-and-some', '2005-01-01')).toBeUndefined();
    expect(partsOn(border, 'the-rest-of-b', '2005-01-01')).toBeUndefined();
  });
});

describe('the areas of a day that hold the ground of an area', () => {
  test('are what it became, also over two mergers', () => {
    expect(heirsOn(CHAIN, 'liljeholmen', '2023-09-01')).toEqual(['hagersten-alvsjo']);
  });

  test('are what it was formed of on an earlier day', () => {
    expect(heirsOn(CHAIN, 'hagersten-alvsjo', '2010-01-01')).toEqual(['hagersten-liljeholmen', 'alvsjo']);
  });
});

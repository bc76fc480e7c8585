import { describe, expect, test } from 'vitest';
import { AREA_LINEAGE, AREA_MEMBERSHIPS, AREAS } from '../../seed/catalogue/areas';
import { slugOf } from '../../server/domain/text/slug';

const validOn = (date: string) => (span: { valid_from: string; valid_to: string | null }) =>
  span.valid_from <= date && (span.valid_to === null || date < span.valid_to);

const districtsOn = (date: string) =>
  AREAS.filter(({ kind }) => kind === 'district')
    .filter(validOn(date))
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'sv'));

describe('the areas of the city', () => {
  test.each([
    ['2007-01-01', 14],
    ['2020-06-30', 14],
    ['2020-07-01', 13],
    ['2023-06-30', 13],
    ['2023-07-01', 11],
  ])('on %s there are %i districts', (date, count) => {
    expect(districtsOn(date)).toHaveLength(count);
  });

  test('the eleven of today', () => {
    expect(districtsOn('2025-01-01')).toEqual([
      'Bromma',
      'Enskede-Årsta-Vantör',
      'Farsta',
      'Hägersten-Älvsjö',
      'Hässelby-Vällingby',
      'Järva',
      'Kungsholmen',
      'Norra innerstaden',
      'Skarpnäck',
      'Skärholmen',
      'Södermalm',
    ]);
  });

  test('every one of the 117 neighbourhoods lies in one district that exists, on every day', () => {
    const neighbourhoods = AREAS.filter(({ kind }) => kind === 'neighbourhood');
    expect(neighbourhoods).toHaveLength(117);
    for (const date of ['2007-01-01', '2020-06-30', '2020-07-01', '2023-06-30', '2023-07-01', '2025-01-01']) {
      for (const { slug } of neighbourhoods) {
        const parents = AREA_MEMBERSHIPS.filter(({ child_slug }) => child_slug === slug).filter(
          validOn(date),
        );
        expect(parents).toHaveLength(1);
        const parent = AREAS.find((area) => area.slug === parents[0]?.parent_slug);
        expect(parent?.kind).toBe('district');
        expect(parent && validOn(date)(parent)).toBe(true);
      }
    }
  });

  test('a merger ends its parts on the day its whole begins', () => {
    const area = (slug: string) => AREAS.find((one) => one.slug === slug);
    expect(AREA_LINEAGE).toHaveLength(6);
    for (const { predecessor_slug, successor_slug, date } of AREA_LINEAGE) {
      expect(area(predecessor_slug)?.valid_to).toBe(date);
      expect(area(successor_slug)?.valid_from).toBe(date);
    }
  });

  test('slugs are the names in plain letters, and a neighbourhood named as a district says that it is one', () => {
    expect(['Spånga-Tensta', 'Hägersten-Älvsjö', 'Norra innerstaden'].map(slugOf)).toEqual([
      'spanga-tensta',
      'hagersten-alvsjo',
      'norra-innerstaden',
    ]);
    expect(new Set(AREAS.map(({ slug }) => slug)).size).toBe(AREAS.length);
    expect(AREAS.filter(({ name }) => name === 'Farsta').map(({ slug, kind }) => [slug, kind])).toEqual([
      ['farsta', 'district'],
      ['farsta-stadsdel', 'neighbourhood'],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { shownProgramme } from '../../../web/routes/follow-up/shown-programme';

const programme = (slug: string, goals: number, inForce: boolean, latest = false) => ({
  ...{ slug, inForce, latest },
  focusAreas: [{ key: 'brott', title: { sv: 'Brott', en: 'Crime' }, goals }],
});

describe('Which programme the office follows first', () => {
  test('the one it chose, or else the one in force with the most goals', () => {
    const known = [programme('gammalt', 20, false), programme('tomt', 0, true), programme('nytt', 12, true)];
    expect(shownProgramme(known, undefined)).toBe('nytt');
    expect(shownProgramme(known, 'gammalt')).toBe('gammalt');
  });

  test('with none in force, the last that was; with none at all, none', () => {
    expect(
      shownProgramme([programme('forsta', 9, false), programme('sista', 3, false, true)], undefined),
    ).toBe('sista');
    expect(shownProgramme([], undefined)).toBeUndefined();
  });
});

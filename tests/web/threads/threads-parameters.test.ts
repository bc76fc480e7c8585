import { describe, expect, test } from 'vitest';
import { isNarrowed, threadsParameters, viewOf } from '../../../web/features/threads/threads-parameters';
import { readThreadsSearch } from '../../../web/features/threads/threads-search';

describe('the choice of threads in an address', () => {
  test('is asked for in the words of the API', () => {
    const search = readThreadsSearch({
      omrade: 'farsta',
      program: 'exempelprogram-2024-2027',
      fokusomrade: 'brott',
      mal: 'farre-utsatta',
      mot: 'oro_brott_ofta',
      status: 'ongoing',
      pengar: 'not_said',
      los: 'past_its_date',
      sok: ' tunnel ',
      sida: '2',
    });
    expect(threadsParameters(search)).toEqual({
      area: 'farsta',
      programme: 'exempelprogram-2024-2027',
      focusArea: 'brott',
      goal: 'farre-utsatta',
      indicator: 'oro_brott_ofta',
      status: 'ongoing',
      money: 'not_said',
      orphan: 'past_its_date',
      text: 'tunnel',
      page: '2',
    });
  });

  test('leaves out what cannot be one, so that an old address still shows the register', () => {
    const search = readThreadsSearch({
      omrade: 'farsta,bromma',
      status: 'halvklar',
      sida: '0',
      sok: ' ',
      vy: 'x',
    });
    expect(threadsParameters(search)).toEqual({});
    expect(viewOf(search)).toBeUndefined();
    expect(isNarrowed(search)).toBe(false);
  });

  test('a goal is one of a focus area, and a focus area one of a programme', () => {
    expect(threadsParameters({ fokusomrade: 'brott', mal: 'farre-utsatta' })).toEqual({});
    expect(threadsParameters({ program: 'p', mal: 'farre-utsatta' })).toEqual({ programme: 'p' });
  });

  test('turning a page narrows nothing', () => {
    expect(isNarrowed({ sida: '3' })).toBe(false);
    expect(isNarrowed({ sida: '3', status: 'done' })).toBe(true);
  });
});

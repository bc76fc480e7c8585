import { describe, expect, test } from 'vitest';
import type { AnswerForm, NumberForm } from '../../../server/domain/reporting/catalogue';
import { misfit } from '../../../server/domain/reporting/fit-answer';

const number = (limits: Partial<NumberForm>): NumberForm => ({
  type: 'number',
  unit: { sv: '', en: '' },
  min: null,
  max: null,
  whole: false,
  ...limits,
});
const INCIDENTS = number({ min: 0, whole: true });
const PERCENT = number({ min: 0, max: 100 });

const placeOf = (form: NumberForm, value: number | null) =>
  misfit(form, { type: 'number', value, comment: '' });

const placeInTable = (cells: NumberForm, antal: number | string | null) => {
  const form: AnswerForm = {
    type: 'table',
    rowHeader: { sv: 'Slag', en: 'Kind' },
    rows: [{ key: 'hot', label: { sv: 'Hot', en: 'Threat' } }],
    columns: [{ key: 'antal', label: { sv: 'Antal', en: 'Number' }, cells }],
  };
  return misfit(form, { type: 'table', cells: { hot: { antal } }, comment: '' });
};

describe('A figure', () => {
  test.each<[string, NumberForm, number]>([
    ['fewer incidents than none', INCIDENTS, -5],
    ['half an incident', INCIDENTS, 4.5],
    ['more than all of the staff', PERCENT, 250],
    ['less than none of the staff', PERCENT, -0.1],
  ])('that cannot be is refused where it stands: %s', (_what, form, value) => {
    expect(placeOf(form, value)).toBe('value');
    expect(placeInTable(form, value)).toBe('cells.hot.antal');
  });

  test.each<[string, NumberForm, number | null]>([
    ['none at all', INCIDENTS, 0],
    ['very many', INCIDENTS, 1_000_000],
    ['all of the staff', PERCENT, 100],
    ['a share with decimals', PERCENT, 37.5],
    ['a temperature below zero, where nobody has set a limit', number({}), -18.5],
    ['what is not known', INCIDENTS, null],
  ])('that can be is taken: %s', (_what, form, value) => {
    expect(placeOf(form, value)).toBeUndefined();
    expect(placeInTable(form, value)).toBeUndefined();
  });
});

import type { Localized } from '../../localized';
import { type CubeCell, toCube } from '../cube';
import type { DataTable, NumberColumn } from '../data-table';
import type { PxLanguage } from './px-entry';
import { distinct } from './px-text';

/** A variable of a PX file: its name and its values in both languages, and their codes. */
export interface PxVariable {
  readonly key: string;
  readonly name: Localized;
  readonly codes: readonly string[];
  readonly values: Readonly<Record<PxLanguage, readonly string[]>>;
  readonly notes: ReadonlyMap<string, Localized>;
}

export interface PxModel {
  readonly stub: readonly PxVariable[];
  readonly heading: readonly PxVariable[];
  readonly measures: readonly NumberColumn[];
  readonly cells: readonly CubeCell[];
}

const SMALL: Localized = {
  sv: `Där det står 0,0000 är värdet mindre än 0,0001.`,
  en: `Where it says 0.0000 the value is less than 0.0001.`,
};

const MEASURE: Localized = { sv: 'mått', en: 'measure' };

/** Areas and groups down the side, rounds and measures along the top. */
export function pxModel(table: DataTable): PxModel {
  const { dimensions, measures, cells } = toCube(table);
  const variables = dimensions.map(({ key, label, categories, notes }) =>
    variable(key, label, categories, notes),
  );
  const measure = variable(
    'measure',
    MEASURE,
    measures.map(({ key, label }) => ({ code: key, label })),
    new Map(measures.flatMap(({ key, unit }) => (unit === 'probability' ? [[key, SMALL]] : []))),
  );
  return { stub: variables.slice(0, -1), heading: [...variables.slice(-1), measure], measures, cells };
}

function variable(
  key: string,
  name: Localized,
  categories: readonly { code: string; label: Localized }[],
  notes: PxVariable['notes'],
): PxVariable {
  const inLanguage = (language: PxLanguage) =>
    distinct(categories.map(({ code, label }) => ({ code, label: label[language] })));
  return {
    key,
    name,
    codes: categories.map(({ code }) => code),
    values: { sv: inLanguage('sv'), en: inLanguage('en') },
    notes,
  };
}

/** What a value of a variable is called, by its code. */
export function valueName({ codes, values }: PxVariable, code: string, language: PxLanguage): string {
  return values[language][codes.indexOf(code)] ?? code;
}

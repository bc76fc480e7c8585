import type { Localized } from '../localized';
import { CELL_STATUS_WORDS, type CubeDimension, toCube } from './cube';
import type { DataTable, NumberColumn, Row } from './data-table';
import { isNumberColumn, say } from './data-table';
import { fullAbout } from './full-about';
import { UNIT_WORDS } from './unit-words';

type Language = keyof Localized;

/**
 * A table as a JSON-stat 2.0 dataset (https://json-stat.org/full/): dimensions area, group, round and measure.
 * What the format has no place for stands in `extension`: what the statuses mean, what must be known of the
 * figures, and under `rows` the words of every row (provenance, source, changes, recalculation).
 */
export function jsonStat(table: DataTable, language: Language) {
  const { dimensions, measures, cells } = toCube(table);
  const about = fullAbout(table);
  const valuesOf = (key: string) =>
    about
      .filter((entry) => entry.key === key)
      .flatMap(({ values }) => values.map((value) => value[language]));
  return {
    version: '2.0',
    class: 'dataset',
    label: table.title[language],
    source: valuesOf('sources').join('; '),
    ...(table.days.updated === null ? {} : { updated: table.days.updated }),
    note: about
      .filter(({ key, values }) => NOTES.includes(key) && values.length > 0)
      .map(({ label, values }) => `${label[language]}: ${values.map((value) => value[language]).join(' ')}`),
    role: {
      time: keysOf(dimensions, 'time'),
      geo: keysOf(dimensions, 'geo'),
      metric: ['measure'],
    },
    id: [...dimensions.map(({ key }) => key), 'measure'],
    size: [...dimensions.map(({ categories }) => categories.length), measures.length],
    dimension: {
      ...Object.fromEntries(
        dimensions.map((dimension) => [dimension.key, dimensionOut(dimension, language)]),
      ),
      measure: measureOut(measures, language),
    },
    value: cells.map(({ value }) => value),
    status: Object.fromEntries(
      cells.flatMap(({ status }, index) => (status === null ? [] : [[String(index), status]])),
    ),
    extension: {
      statuses: Object.fromEntries(
        Object.entries(CELL_STATUS_WORDS).map(([code, words]) => [code, words[language]]),
      ),
      about: about.map(({ key, label, values }) => ({
        key,
        label: label[language],
        values: values.map((value) => value[language]),
      })),
      rows: table.rows.map((row) => wordsOf(row, table, language)),
    },
  };
}

/** What must be read before the figures are used. */
const NOTES = ['example', 'breaks', 'reading', 'recalculation', 'suppression', 'control'];

const keysOf = (dimensions: readonly CubeDimension[], role: CubeDimension['role']): string[] =>
  dimensions.filter((dimension) => dimension.role === role).map(({ key }) => key);

function dimensionOut({ label, categories, notes }: CubeDimension, language: Language) {
  const noted = categories.flatMap(({ code }) => {
    const note = notes.get(code);
    return note === undefined ? [] : [[code, [note[language]]]];
  });
  return {
    label: label[language],
    category: {
      index: categories.map(({ code }) => code),
      label: Object.fromEntries(categories.map(({ code, label: words }) => [code, words[language]])),
      ...(noted.length > 0 ? { note: Object.fromEntries(noted) } : {}),
    },
  };
}

function measureOut(measures: readonly NumberColumn[], language: Language) {
  return {
    label: { sv: 'mått', en: 'measure' }[language],
    category: {
      index: measures.map(({ key }) => key),
      label: Object.fromEntries(measures.map(({ key, label }) => [key, label[language]])),
      unit: Object.fromEntries(
        measures.map(({ key, type, unit }) => [
          key,
          { label: UNIT_WORDS[unit][language], decimals: type === 'integer' ? 0 : 4 },
        ]),
      ),
    },
  };
}

/** The words of a row, those that there are, under the codes of its dimensions. */
function wordsOf(row: Row, { columns, dimensions }: DataTable, language: Language) {
  const codes = dimensions.map(({ key, code }) => [key, row[code] ?? null]);
  const named = dimensions.flatMap(({ code, words }) => [code, words]);
  const words = columns
    .filter((column) => !isNumberColumn(column) && !named.includes(column.key))
    .flatMap(({ key }) => {
      const said = say(row[key], language);
      return said === null || said === '' ? [] : [[key, said]];
    });
  return Object.fromEntries([...codes, ...words]);
}

import type { Localized } from '../../localized';
import type { DataTable } from '../data-table';
import { SHOWN_DECIMALS } from '../shown-decimals';
import { UNIT_WORDS } from '../unit-words';
import { listEntry, type PxLanguage, plainEntry, pxDate, textEntry } from './px-entry';
import type { PxModel, PxVariable } from './px-model';
import type { InEach } from './px-notes';

/** What a variable holds: its values, their codes and its kind. */
export function variableEntries({ key, name, codes, values }: PxVariable, inEach: InEach): string[] {
  const of = (keyword: string, items: (spoken: PxLanguage) => readonly string[]) =>
    inEach((spoken, language) => [listEntry({ keyword, language, subject: [name[spoken]] }, items(spoken))]);
  return [
    ...of('VALUES', (spoken) => values[spoken]),
    ...(key === 'round' ? timeEntries(name, codes, inEach) : []),
    ...of('CODES', () => codes),
    // Not of any language: under the name in the file's own.
    ...inEach((spoken, language) =>
      language === undefined
        ? [textEntry({ keyword: 'VARIABLE-TYPE', subject: [name[spoken]] }, TYPES[key] ?? 'Nominal')]
        : [],
    ),
  ];
}

const TYPES: Readonly<Record<string, string>> = { area: 'Geographical', round: 'Time', measure: 'Content' };

/** The years one by one: rounds are irregular, and a range would claim those between. */
function timeEntries(name: Localized, years: readonly string[], inEach: InEach): string[] {
  const list = years.map((year) => `"${year}"`).join(',');
  return inEach((spoken, language) => [
    plainEntry({ keyword: 'TIMEVAL', language, subject: [name[spoken]] }, `TLIST(A1),${list}`),
  ]);
}

/** Decimals, unit, day and period of each measure, then the source of all. */
export function measureEntries(table: DataTable, { heading, measures }: PxModel, inEach: InEach): string[] {
  const measure = heading.at(-1);
  const [round] = heading;
  if (measure === undefined || round === undefined) return [];
  const ofEach = (write: (value: string, index: number, spoken: PxLanguage, mark?: PxLanguage) => string) =>
    inEach((spoken, mark) => measure.values[spoken].map((value, index) => write(value, index, spoken, mark)));
  const { updated } = table.days;
  const period = `${round.codes[0]}–${round.codes.at(-1)}`;
  const sources = table.about.filter(({ key }) => key === 'sources').flatMap(({ values }) => values);
  return [
    ...inEach((spoken, language) =>
      measures.flatMap(({ type, unit }, index) =>
        type === 'integer'
          ? []
          : [
              plainEntry(
                {
                  keyword: 'PRECISION',
                  language,
                  subject: [measure.name[spoken], measure.values[spoken][index] ?? ''],
                },
                SHOWN_DECIMALS[unit],
              ),
            ],
      ),
    ),
    ...inEach((spoken, language) =>
      language === undefined && updated !== null
        ? measure.values[spoken].map((value) =>
            textEntry({ keyword: 'LAST-UPDATED', subject: [value] }, pxDate(updated)),
          )
        : [],
    ),
    ...ofEach((value, index, spoken, language) =>
      textEntry(
        { keyword: 'UNITS', language, subject: [value] },
        UNIT_WORDS[measures[index]?.unit ?? 'count'][spoken],
      ),
    ),
    ...ofEach((value, _index, _spoken, language) =>
      textEntry({ keyword: 'REFPERIOD', language, subject: [value] }, period),
    ),
    ...inEach((spoken, language) => [
      textEntry({ keyword: 'SOURCE', language }, sources.map((source) => source[spoken]).join('; ')),
    ]),
  ];
}

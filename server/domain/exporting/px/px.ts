import type { Localized } from '../../localized';
import type { DataTable } from '../data-table';
import { forPeople } from '../for-people';
import { listEntry, type PxLanguage, plainEntry, pxDate, textEntry } from './px-entry';
import { type PxModel, type PxVariable, pxModel } from './px-model';
import { exampleMarks, type InEach, noteEntries } from './px-notes';
import { SYMBOL_WORDS, symbolOf } from './px-symbols';
import { measureEntries, variableEntries } from './px-variables';

/** Shares are rounded sooner; a p-value can need them. */
const DECIMALS = 10;

/**
 * A table as a PX file (PX file format, AXIS-VERSION 2013,
 * https://www.scb.se/en/services/statistical-programs-for-px-files/px-file-format/) in both languages, keywords in
 * the recommended order, UTF-8. Shares are percent.
 * @param language the file's own; the other stands beside it
 */
export function px(given: DataTable, language: PxLanguage): string {
  const table = forPeople(given);
  const model = pxModel(table);
  const other: PxLanguage = language === 'sv' ? 'en' : 'sv';
  const inEach: InEach = (write) => [...write(language, undefined), ...write(other, other)];
  const entries = [
    ...headEntries(table, [language, other]),
    ...inEach((spoken, mark) => titleEntries(table, spoken, mark)),
    ...inEach((spoken, mark) => shapeEntries(model, spoken, mark)),
    ...[...model.stub, ...model.heading].flatMap((variable) => variableEntries(variable, inEach)),
    ...measureEntries(table, model, inEach),
    ...noteEntries(table, model, inEach),
    ...SYMBOL_WORDS.flatMap((words, index) =>
      inEach((spoken, mark) => [
        textEntry({ keyword: `DATASYMBOL${index + 1}`, language: mark }, words[spoken]),
      ]),
    ),
    ...exampleMarks(table),
    dataEntry(model),
  ];
  return `${entries.join('\n')}\n`;
}

function headEntries({ subject, days }: DataTable, languages: readonly PxLanguage[]): string[] {
  return [
    textEntry({ keyword: 'CHARSET' }, 'ANSI'),
    textEntry({ keyword: 'AXIS-VERSION' }, '2013'),
    textEntry({ keyword: 'CODEPAGE' }, 'utf-8'),
    textEntry({ keyword: 'LANGUAGE' }, languages[0] ?? 'sv'),
    listEntry({ keyword: 'LANGUAGES' }, languages),
    textEntry({ keyword: 'CREATION-DATE' }, pxDate(days.takenOut)),
    plainEntry({ keyword: 'DECIMALS' }, DECIMALS),
    plainEntry({ keyword: 'SHOWDECIMALS' }, 0),
    // At most 20 characters each.
    textEntry({ keyword: 'MATRIX' }, subject.code.slice(0, 20)),
    // A share of all is no sum of shares.
    plainEntry({ keyword: 'AGGREGALLOWED' }, 'NO'),
    textEntry({ keyword: 'SUBJECT-CODE' }, subject.code.slice(0, 20)),
  ];
}

function titleEntries({ subject, title }: DataTable, spoken: PxLanguage, language: PxLanguage | undefined) {
  return [
    textEntry({ keyword: 'SUBJECT-AREA', language }, oneLine(subject.area, spoken)),
    textEntry({ keyword: 'TITLE', language }, title[spoken]),
    textEntry({ keyword: 'CONTENTS', language }, oneLine(subject.label, spoken)),
  ];
}

const oneLine = (text: Localized, spoken: PxLanguage): string => text[spoken].slice(0, 200);

function shapeEntries({ stub, heading }: PxModel, spoken: PxLanguage, language: PxLanguage | undefined) {
  const names = (variables: readonly PxVariable[]) => variables.map(({ name }) => name[spoken]);
  return [
    listEntry({ keyword: 'STUB', language }, names(stub)),
    listEntry({ keyword: 'HEADING', language }, names(heading)),
    textEntry({ keyword: 'CONTVARIABLE', language }, names(heading).at(-1) ?? ''),
  ];
}

/** A line for each row of the stub; a space ends every line, as the format recommends. */
function dataEntry({ heading, cells }: PxModel): string {
  const width = heading.reduce((product, { codes }) => product * codes.length, 1);
  const written = cells.map(({ value, status }) =>
    value === null ? symbolOf(status ?? 'not_available') : plainNumber(value),
  );
  const lines = Array.from({ length: written.length / width }, (_, row) =>
    written.slice(row * width, (row + 1) * width).join(' '),
  );
  return `DATA=\n${lines.join(' \n')} ;`;
}

/** Never with an exponent, which the format does not have. */
const plainNumber = (value: number): string => {
  const written = value.toFixed(DECIMALS).replace(/\.?0+$/, '');
  return written === '-0' ? '0' : written;
};

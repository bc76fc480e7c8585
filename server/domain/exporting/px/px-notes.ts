import type { DataTable, Row } from '../data-table';
import { say } from '../data-table';
import { fullAbout } from '../full-about';
import { listEntry, type PxLanguage, textEntry } from './px-entry';
import { type PxModel, valueName } from './px-model';

/** In which languages an entry is written; the file's own has no mark. */
export type InEach = (write: (language: PxLanguage, mark: PxLanguage | undefined) => string[]) => string[];

/** Shown before the table, whether the reader asks or not. */
const ALWAYS_SHOWN = ['example', 'breaks', 'suppression', 'reading', 'recalculation', 'control'];

/** A mark beside every figure that is made up. */
const EXAMPLE_MARK = 'E';

/** What must be known of the whole table, of single rounds and of single rows. */
export function noteEntries(table: DataTable, model: PxModel, inEach: InEach): string[] {
  return [
    ...inEach((language, mark) => aboutNotes(table, language, mark)),
    ...inEach((language, mark) => valueNotes(model, language, mark)),
    ...table.rows.flatMap((row) => inEach((language, mark) => rowNote(table, model, row, language, mark))),
  ];
}

function aboutNotes(table: DataTable, language: PxLanguage, mark: PxLanguage | undefined): string[] {
  const entries = fullAbout(table).filter(({ key, values }) => key !== 'title' && values.length > 0);
  const textOf = (shown: boolean) =>
    entries
      .filter(({ key }) => ALWAYS_SHOWN.includes(key) === shown)
      // In a note # begins a new line.
      .map(
        ({ label, values }) =>
          `${label[language]}: ${values.map((value) => noHash(value[language])).join('#')}`,
      )
      .join('##');
  return [
    ...(textOf(true) === '' ? [] : [textEntry({ keyword: 'NOTEX', language: mark }, textOf(true))]),
    textEntry({ keyword: 'NOTE', language: mark }, textOf(false)),
  ];
}

function valueNotes(model: PxModel, language: PxLanguage, mark: PxLanguage | undefined): string[] {
  return [...model.stub, ...model.heading].flatMap((variable) =>
    [...variable.notes].flatMap(([code, note]) => {
      if (!variable.codes.includes(code)) return [];
      const subject = [variable.name[language], valueName(variable, code, language)];
      return [textEntry({ keyword: 'VALUENOTEX', language: mark, subject }, noHash(note[language]))];
    }),
  );
}

function rowNote(
  table: DataTable,
  model: PxModel,
  row: Row,
  language: PxLanguage,
  mark: PxLanguage | undefined,
): string[] {
  const remark = say(row['remark'], language);
  if (remark === null || remark === '') return [];
  // The mark of a cell is explained where its note is.
  const marked = row['provenance'] === 'example' ? `${EXAMPLE_MARK}: ${remark}` : String(remark);
  const variables = [...model.stub, ...model.heading].slice(0, -1);
  const values = table.dimensions.map(({ code }, index) => {
    const variable = variables[index];
    return variable === undefined ? '*' : valueName(variable, String(row[code]), language);
  });
  return [textEntry({ keyword: 'CELLNOTE', language: mark, subject: [...values, '*'] }, noHash(marked))];
}

/** The mark of made-up figures, cell by cell; its subject is codes, the same in every language. */
export function exampleMarks(table: DataTable): string[] {
  return table.rows
    .filter((row) => row['provenance'] === 'example')
    .map((row) =>
      listEntry(
        {
          keyword: 'DATANOTECELL',
          subject: [...table.dimensions.map(({ code }) => String(row[code])), '*'],
        },
        [EXAMPLE_MARK],
      ),
    );
}

const noHash = (text: string): string => text.replaceAll('#', '＃');

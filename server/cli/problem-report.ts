import { closeSync, openSync, writeSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { defuse } from '../domain/exporting/defuse';
import { type RowProblem, reasonOf } from '../domain/importing/row-problem';

/** So many faults are shown at once; all of them stand in the report. */
const SHOWN = 20;
const BUFFERED_ROWS = 1_000;

interface ProblemReport {
  add(problem: RowProblem): void;
  /** Writes the rest and tells where it all stands. */
  close(): void;
}

/**
 * Shows the first faults, counts them by kind, and writes every one to a CSV file, which is made with the first
 * fault. Written as it goes, so that a million bad rows take no memory.
 */
export function createProblemReport(path: string, tell: (text: string) => void): ProblemReport {
  const counts = new Map<string, number>();
  let file: number | undefined;
  let buffer: string[][] = [];
  let shown = 0;
  const flush = () => {
    if (file !== undefined) writeSync(file, csvLines(buffer));
    buffer = [];
  };
  return {
    add(problem) {
      const { row, column, value } = problem;
      const reason = reasonOf(problem).sv;
      if (file === undefined) {
        file = openSync(path, 'w');
        buffer.push(['rad', 'kolumn', 'kod', 'orsak', 'värde']);
      }
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
      buffer.push([String(row), column, problem.code, reason, value]);
      if (buffer.length >= BUFFERED_ROWS) flush();
      if (shown < SHOWN)
        tell(`  rad ${row}, ${column === '' ? 'hela raden' : column}: ${reason} (${JSON.stringify(value)})`);
      shown += 1;
    },
    close() {
      if (file === undefined) return;
      flush();
      closeSync(file);
      file = undefined;
      for (const [reason, count] of counts) tell(`${count} × ${reason}`);
      tell(`Alla fel står i ${path}`);
    },
  };
}

/** RFC 4180; a cell that a spreadsheet would run as a formula is defused. */
const csvLines = (rows: readonly string[][]): string =>
  stringify(
    rows.map((cells) => cells.map(defuse)),
    { record_delimiter: '\r\n', quote_record_delimiter: true },
  );

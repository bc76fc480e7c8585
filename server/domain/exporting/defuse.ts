/**
 * What a spreadsheet would run as a formula when it opens a file (OWASP, "CSV Injection"), the full-width forms that
 * some read as the plain ones too.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text cell that no spreadsheet runs: an apostrophe stands before what would start a formula. */
export const defuse = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

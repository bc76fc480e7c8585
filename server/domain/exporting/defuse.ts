/** What a spreadsheet would run as a formula when it opens a file (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;

/** A text cell that no spreadsheet runs: an apostrophe stands before what would start a formula. */
export const defuse = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

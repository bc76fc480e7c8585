import { type IRunOptions, TextRun } from 'docx';

type Look = Omit<IRunOptions, 'text' | 'children' | 'break'>;

/** A text as runs, a line break before each line but the first. */
export const runs = (text: string, look: Look = {}): TextRun[] =>
  text
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));

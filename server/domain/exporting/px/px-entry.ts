import type { Localized } from '../../localized';
import { pxName, quoted, quotedList } from './px-text';

export type PxLanguage = keyof Localized;

interface EntryKey {
  readonly keyword: string;
  /** Only for the language that is not the file's own. */
  readonly language?: PxLanguage | undefined;
  readonly subject?: readonly string[];
}

function keyOf({ keyword, language, subject }: EntryKey): string {
  const inLanguage = language === undefined ? '' : `[${language}]`;
  const of = subject === undefined ? '' : `(${subject.map((part) => `"${pxName(part)}"`).join(',')})`;
  return `${keyword}${inLanguage}${of}=`;
}

/** `KEYWORD="text";` A text too long for the line of its keyword stands on lines of its own. */
export function textEntry(key: EntryKey, text: string): string {
  const [start, value] = [keyOf(key), quoted(text)];
  const fits = !value.includes('\n') && start.length + value.length < 256;
  return `${start}${fits ? '' : '\n'}${value};`;
}

/** `KEYWORD="a","b";` */
export function listEntry(key: EntryKey, texts: readonly string[]): string {
  const start = keyOf(key);
  return `${start}${quotedList(texts.map(pxName), start.length)};`;
}

/** `KEYWORD=value;` for numbers and YES or NO. */
export const plainEntry = (key: EntryKey, value: string | number): string => `${keyOf(key)}${value};`;

/** `CCYYMMDD hh:mm`; nothing finer than the day is known. */
export const pxDate = (iso: string): string => `${iso.replaceAll('-', '')} 00:00`;

import type { DataTable } from '../../domain/exporting/data-table';
import type { Localized } from '../../domain/localized';

/** So long may the telling part of a name be: file systems take 255 bytes, and "å" is two. */
const LONGEST = 100;

/**
 * How a table's file is to be called.
 * @param extension without the dot
 */
export function contentDisposition(table: DataTable, extension: string, language: keyof Localized): string {
  const {
    fileName,
    title,
    days: { takenOut },
  } = table;
  return attachmentNamed(
    { plain: ['lagesbild', ...fileName].join('-'), telling: `Lägesbild – ${title[language]}` },
    { plain: `-${takenOut}.${extension}`, telling: `, ${takenOut}.${extension}` },
  );
}

/** A name twice: in ASCII for whoever knows no better, and as people read it. */
interface Name {
  readonly plain: string;
  readonly telling: string;
}

/** An answer that is saved under a name (RFC 6266, 5987). @param ending what no name is too long for */
export function attachmentNamed({ plain, telling }: Name, ending: Name): string {
  const ascii = plain.replace(/[^a-z0-9_-]/g, '').slice(0, LONGEST);
  // Without what file systems refuse, what would end a line, and halves of characters.
  const allowed = telling.replace(/[\p{Cc}\p{Cs}\\/:*?"<>|]+/gu, ' ');
  const full = [...allowed].slice(0, LONGEST).join('').trim();
  return savedAs(`${ascii}${ending.plain}`, `${full}${ending.telling}`);
}

/** @param ascii without quotes; @param full well-formed */
export const savedAs = (ascii: string, full: string): string =>
  `attachment; filename="${ascii}"; filename*=UTF-8''${encodeExtended(full)}`;

/** Percent-encoding of RFC 5987: `encodeURIComponent` leaves some characters that it does not allow. */
const encodeExtended = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

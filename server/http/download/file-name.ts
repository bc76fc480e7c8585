import type { DataTable } from '../../domain/exporting/data-table';
import type { Localized } from '../../domain/localized';

/** So long may the telling part of a name be: file systems take 255 bytes, and "å" is two. */
const LONGEST = 100;

/**
 * How a file is to be called (RFC 6266): in ASCII for whoever knows no better, and after its title (RFC 5987).
 * @param extension without the dot
 */
export function contentDisposition(table: DataTable, extension: string, language: keyof Localized): string {
  const {
    fileName,
    title,
    days: { takenOut },
  } = table;
  const ascii = ['lagesbild', ...fileName]
    .join('-')
    .replace(/[^a-z0-9_-]/g, '')
    .slice(0, LONGEST);
  // Without what file systems refuse, what would end a line, and halves of characters.
  const allowed = `Lägesbild – ${title[language]}`.replace(/[\p{Cc}\p{Cs}\\/:*?"<>|]+/gu, ' ');
  const telling = [...allowed].slice(0, LONGEST).join('').trim();
  const full = encodeExtended(`${telling}, ${takenOut}.${extension}`);
  return `attachment; filename="${ascii}-${takenOut}.${extension}"; filename*=UTF-8''${full}`;
}

/** Percent-encoding of RFC 5987: `encodeURIComponent` leaves some characters that it does not allow. */
const encodeExtended = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

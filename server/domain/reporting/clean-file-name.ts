import type { AttachmentKind } from './attachment-kind';

const LONGEST = 120;

/**
 * What a file is called: without folders, signs that are not seen and what file systems refuse, in composed letters, and
 * with an ending that says what it is.
 */
export function cleanFileName(given: string, { endings }: Pick<AttachmentKind, 'endings'>): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = last
    .replace(/[\p{C}\p{Zl}\p{Zp}:*?"<>|]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1).toLowerCase()] : [name, ''];
  const isRight = endings.includes(ending);
  const kept = [...(isRight ? stem : name)].slice(0, LONGEST).join('').trim() || 'fil';
  return `${kept}.${isRight ? ending : endings[0]}`;
}

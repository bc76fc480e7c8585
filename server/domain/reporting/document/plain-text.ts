/**
 * What no document can hold, or what would make it read otherwise than it is written: control characters but the line
 * break, halves of characters, characters that are none, and marks that turn the direction of what follows.
 */
const UNFIT = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text as it can stand in any document. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNFIT, '');

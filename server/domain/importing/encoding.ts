/** How a survey file writes its letters. */
export const ENCODINGS = ['utf-8', 'latin-1'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A text as the file would write it. Letters that Latin-1 lacks become `?`, and so match nothing. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return Uint8Array.from(text, (letter) =>
    (letter.codePointAt(0) ?? 0x100) < 0x100 ? letter.charCodeAt(0) : 0x3f,
  );
}

/** What the bytes of a file say. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'utf-8') return new TextDecoder().decode(bytes);
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

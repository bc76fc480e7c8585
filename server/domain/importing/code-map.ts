/** Finds the number that stands for the code written in `bytes[start, end)`, or `NO_CODE`. */
export type CodeMap = (bytes: Uint8Array, start: number, end: number) => number;

export const NO_CODE = -1;

interface Entry {
  readonly bytes: Uint8Array;
  readonly value: number;
}

/**
 * A map from codes as bytes to small whole numbers, made to be asked millions of times without making a string:
 * codes of one byte by a table, longer ones by a hash.
 */
export function createCodeMap(codes: Iterable<readonly [code: Uint8Array, value: number]>): CodeMap {
  const single = new Int16Array(256).fill(NO_CODE);
  const longer = new Map<number, Entry[]>();
  for (const [bytes, value] of codes) {
    if (bytes.length === 1) single[bytes[0] ?? 0] = value;
    else {
      const hash = hashOf(bytes, 0, bytes.length);
      longer.set(hash, [...(longer.get(hash) ?? []), { bytes, value }]);
    }
  }
  return (bytes, start, end) => {
    if (end - start === 1) return single[bytes[start] ?? 0] ?? NO_CODE;
    for (const entry of longer.get(hashOf(bytes, start, end)) ?? []) {
      if (isSame(entry.bytes, bytes, start, end)) return entry.value;
    }
    return NO_CODE;
  };
}

/** FNV-1a, kept within 31 bits so that it stays a small integer. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return hash & 0x3fffffff;
}

function isSame(code: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (code.length !== end - start) return false;
  for (let index = 0; index < code.length; index += 1) {
    if (code[index] !== bytes[start + index]) return false;
  }
  return true;
}

const LONGEST = 50;

/**
 * A key for something new, from what it is called: "Hot och våld" → `hot-och-vald`; `hot-och-vald-2` when taken.
 * @param fallback what it begins with when nothing of the name is left
 */
export function keyOf(name: string, taken: readonly string[], fallback: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  const base = plain === '' ? fallback : plain;
  let key = base;
  for (let count = 2; taken.includes(key); count += 1) key = `${base}-${count}`;
  return key;
}

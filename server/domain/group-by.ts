/** The items in lists by their key, each list in the order it was given. */
export function groupBy<Item, Entry>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
  entryOf: (item: Item) => Entry,
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(entryOf(item));
    else groups.set(key, [entryOf(item)]);
  }
  return groups;
}

/** The first of a list; all of it where only one would be left out: to say that takes the room of showing it. */
export const firstOf = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  items.length - most === 1 ? items : items.slice(0, most);

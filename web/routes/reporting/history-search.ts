/** Two points in a report's history, in the address: `now`, or the number of what was decided. */
export interface HistorySearch {
  readonly fran?: string;
  readonly till?: string;
}

const POINT = /^(now|[1-9]\d{0,4})$/;

export function readHistorySearch(search: Readonly<Record<string, unknown>>): HistorySearch {
  const point = (name: 'fran' | 'till') => {
    const text = String(search[name] ?? '');
    return POINT.test(text) ? { [name]: text } : {};
  };
  return { ...point('fran'), ...point('till') };
}

/** A version of the question catalogue. One is a draft at most; a published one is never changed. */
export interface CataloguesTable {
  /** 1, 2, 3 … in the order they were begun. */
  version: number;
  state: 'draft' | 'published';
  /** JSON: a `Catalogue`. */
  content: string;
  /** What is new in it, for those who use it. */
  note: string;
  /** Counted up by each change of the draft. */
  row_version: number;
  /** Instants. */
  created_at: string;
  changed_at: string;
  /** Null: the product itself. */
  changed_by: string | null;
  published_at: string | null;
}

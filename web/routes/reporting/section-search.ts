/** Where somebody came from, to come back there: the page on which the answers are checked. */
export interface SectionSearch {
  readonly fran?: 'kontroll';
}

export const readSectionSearch = ({ fran }: Readonly<Record<string, unknown>>): SectionSearch =>
  fran === 'kontroll' ? { fran } : {};

/** Where a link to a section leads within the page on which it is read. */
export const sectionAnchor = (section: string): string => `avsnitt-${section}`;

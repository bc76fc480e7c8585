/** Who may read a section (sekretessklass): everybody; who reaches the report; the organisation's authors and named reviewers. */
export const CONFIDENTIALITIES = ['open', 'internal', 'secret'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

/** The most guarded of several; open when there are none. */
export const strictest = (all: readonly Confidentiality[]): Confidentiality =>
  CONFIDENTIALITIES.findLast((level) => all.includes(level)) ?? 'open';

/** What the pages about judgements show, as it stands in the address. */
export interface JudgementSearch {
  readonly program?: string | undefined;
  readonly rapportomgang?: string | undefined;
  readonly fokusomrade?: string | undefined;
  /** A goal of that focus area; without one all goals are shown. */
  readonly mal?: string | undefined;
  /** The district whose committee is marked. */
  readonly stadsdel?: string | undefined;
  readonly visa?: 'skillnader' | undefined;
}

const ROUND = /^\d{4}(T1|T2|VB)$/;
const SLUG = /^[a-z0-9-]{1,80}$/;

/** Reads the choice from an address; what cannot be one is left out. */
export function readJudgementSearch(raw: Readonly<Record<string, unknown>>): JudgementSearch {
  const like = (pattern: RegExp, value: unknown) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined;
  return {
    program: like(SLUG, raw['program']),
    rapportomgang: like(ROUND, raw['rapportomgang']),
    fokusomrade: like(SLUG, raw['fokusomrade']),
    mal: like(SLUG, raw['mal']),
    stadsdel: like(SLUG, raw['stadsdel']),
    visa: raw['visa'] === 'skillnader' ? 'skillnader' : undefined,
  };
}

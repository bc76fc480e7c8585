/** Which threads are shown and how, as it stands in the address. What no value can be is left out when it is asked for. */
export interface ThreadsSearch {
  /** How they are shown; without it as a register. */
  readonly vy?: string | undefined;
  readonly omrade?: string | undefined;
  readonly organisation?: string | undefined;
  readonly program?: string | undefined;
  readonly fokusomrade?: string | undefined;
  readonly mal?: string | undefined;
  /** The indicator they aim at: `indikator` is the one that follows the reader from page to page. */
  readonly mot?: string | undefined;
  readonly status?: string | undefined;
  readonly slag?: string | undefined;
  readonly pengar?: string | undefined;
  /** In which way they hang loose. */
  readonly los?: string | undefined;
  readonly sok?: string | undefined;
  readonly sida?: string | undefined;
}

const NAMES = [
  'vy',
  'omrade',
  'organisation',
  'program',
  'fokusomrade',
  'mal',
  'mot',
  'status',
  'slag',
  'pengar',
  'los',
  'sok',
  'sida',
] as const satisfies readonly (keyof ThreadsSearch)[];

/** Short, since it comes with the first script: `threadsParameters` reads what the texts mean. */
export const readThreadsSearch = (raw: Record<string, unknown>): ThreadsSearch =>
  Object.fromEntries(NAMES.map((name) => [name, typeof raw[name] === 'string' ? raw[name] : undefined]));

const PREFIX = 'lagesbild-draft';
const DAY_MS = 24 * 60 * 60 * 1000;
/** Long enough for a holiday weekend; what is left on a shared computer does not lie there for ever. */
const KEPT_MS = 7 * DAY_MS;

interface Kept {
  readonly text: string;
  /** Milliseconds since 1970 by this computer's clock. */
  readonly at: number;
  /** Kept until it is forgotten: something that was believed to be saved does not go by itself. */
  readonly lasting?: boolean;
}

const prefixOf = (person: string): string => `${PREFIX}:${person}:`;

/** What a person was writing under a key; undefined when nothing is kept, or not any more. */
export function readDraft(person: string, key: string): string | undefined {
  forgetOld();
  return read(prefixOf(person) + key)?.text;
}

/** @returns whether it is kept: a browser may keep nothing, or have no more room; the text still stands in the page */
export function writeDraft(person: string, key: string, text: string, lasting = false): boolean {
  const kept: Kept = { text, at: Date.now(), lasting };
  try {
    localStorage.setItem(prefixOf(person) + key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** What a person was writing under keys that begin alike, latest first. */
export function draftsUnder(
  person: string,
  beginning: string,
): { readonly key: string; readonly text: string }[] {
  const prefix = prefixOf(person);
  return names()
    .filter((name) => name.startsWith(prefix + beginning))
    .flatMap((name) => {
      const kept = read(name);
      return kept === undefined ? [] : [{ ...kept, key: name.slice(prefix.length) }];
    })
    .sort((one, other) => other.at - one.at)
    .map(({ key, text }) => ({ key, text }));
}

export function forgetDraft(person: string, key: string): void {
  forgetWhere((name) => name === prefixOf(person) + key);
}

/** Everything one person was writing: when they sign out. */
export function forgetDraftsOf(person: string): void {
  forgetWhere((name) => name.startsWith(prefixOf(person)));
}

function forgetOld(): void {
  forgetWhere((name) => {
    const kept = name.startsWith(`${PREFIX}:`) ? read(name) : undefined;
    return kept !== undefined && !kept.lasting && Date.now() - kept.at > KEPT_MS;
  });
}

function forgetWhere(isMeant: (name: string) => boolean): void {
  for (const name of names()) if (isMeant(name)) localStorage.removeItem(name);
}

/** The names of all that is kept; none where nothing can be kept in this browser. */
function names(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function read(name: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

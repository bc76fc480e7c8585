const PREFIX = 'lagesbild-draft';
const DAY_MS = 24 * 60 * 60 * 1000;
/** Long enough for a holiday weekend; what is left on a shared computer does not lie there for ever. */
const KEPT_MS = 7 * DAY_MS;

interface Kept {
  readonly text: string;
  /** Milliseconds since 1970 by this computer's clock. */
  readonly at: number;
}

const prefixOf = (person: string): string => `${PREFIX}:${person}:`;

/** What a person was writing under a key; undefined when nothing is kept, or not any more. */
export function readDraft(person: string, key: string): string | undefined {
  forgetOld();
  return read(prefixOf(person) + key)?.text;
}

export function writeDraft(person: string, key: string, text: string): void {
  const kept: Kept = { text, at: Date.now() };
  try {
    localStorage.setItem(prefixOf(person) + key, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing, or has no more room: the text still stands in the page.
  }
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
    return kept !== undefined && Date.now() - kept.at > KEPT_MS;
  });
}

function forgetWhere(isMeant: (name: string) => boolean): void {
  try {
    for (const name of Object.keys(localStorage)) if (isMeant(name)) localStorage.removeItem(name);
  } catch {
    // Nothing can be kept in this browser, so nothing is.
  }
}

function read(name: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

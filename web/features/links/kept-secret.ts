const KEY = 'lagesbild-link';

/**
 * The secret of the link this tab has opened, until it is used: it is taken out of the address at once, and a reload
 * would otherwise find a link without one. The tab forgets it when it is closed.
 */
export const keptSecret = {
  read: (): string => attempt(() => sessionStorage.getItem(KEY)) ?? '',
  write: (secret: string): void => void attempt(() => sessionStorage.setItem(KEY, secret)),
  forget: (): void => void attempt(() => sessionStorage.removeItem(KEY)),
};

/** A browser that keeps nothing still opens the link, once. */
function attempt<T>(deed: () => T): T | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}

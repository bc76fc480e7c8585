/** Has the person sign in again. @param code why they are not @returns whether they did, as the same person */
type SignInAgain = (code: string) => Promise<boolean>;

let signInAgain: SignInAgain | undefined;

/** Says how somebody whose session has ended signs in again without leaving the page; undefined: not at all. */
export function onSignedOut(ask: SignInAgain | undefined): void {
  signInAgain = ask;
}

/** How much waits for somebody to sign in again. */
let waiting = 0;
const listeners = new Set<() => void>();
const count = (change: number) => {
  waiting += change;
  for (const listener of listeners) listener();
};

/** Waits until whoever was signed in is so again. @returns false at once when nobody was, or when they gave it up */
export async function signedInAgain(code: string): Promise<boolean> {
  if (signInAgain === undefined) return false;
  count(1);
  try {
    return await signInAgain(code);
  } finally {
    count(-1);
  }
}

/** Whether something waits to be sent until its person has signed in again. */
export const awaitsSignIn = {
  now: (): boolean => waiting > 0,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

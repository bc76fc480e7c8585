/** Has the person sign in again. @param code why they are not @returns whether they did, as the same person */
type SignInAgain = (code: string) => Promise<boolean>;

let signInAgain: SignInAgain | undefined;

/** Says how somebody whose session has ended signs in again without leaving the page; undefined: not at all. */
export function onSignedOut(ask: SignInAgain | undefined): void {
  signInAgain = ask;
}

/** Waits until whoever was signed in is so again. @returns false at once when nobody was, or when they gave it up */
export const signedInAgain = async (code: string): Promise<boolean> => (await signInAgain?.(code)) ?? false;

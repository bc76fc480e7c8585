import type { SignedOut } from '../../../server/features/session/session.contract';
import { send } from '../../api/send';
import { forgetDraftsOf } from '../../ui/drafts';
import { letGo } from '../../ui/unsaved';
import { tellOtherTabs } from './other-tabs';

const SIGNED_OUT = '/logga-in?ut=ja';

/** Signs out here, and forgets what the person was writing. The page is loaded anew, so that nothing of theirs stays. */
export async function signOut(person: string): Promise<void> {
  const { continueAt } = await send<SignedOut>('DELETE', '/session');
  leave(person, continueAt ?? SIGNED_OUT);
}

/** What follows when the session has been ended, here or everywhere. */
export function leave(person: string, to: string = SIGNED_OUT): void {
  forgetDraftsOf(person);
  letGo();
  tellOtherTabs('signed_out');
  window.location.assign(to);
}

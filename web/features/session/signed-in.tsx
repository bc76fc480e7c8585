import type { Session } from '../../../server/features/session/session.contract';
import type { Person } from '../../api/session-query';
import { PersonMenu } from './person-menu';
import { SessionWatch } from './session-watch';

interface SignedInProps {
  /** Who the page is drawn for. */
  readonly person: Person;
  /** As the server last told it; by now it may be nobody's, or somebody else's. */
  readonly session: Session;
  /** When that was, by this computer's clock in milliseconds. */
  readonly readAt: number;
  /** Nobody is signed in any more, and nothing on the page needs somebody. */
  readonly onGone: () => void;
}

/** Somebody's menu, and the watch over their session. */
export function SignedIn({ person, session, readAt, onGone }: SignedInProps) {
  return (
    <>
      <PersonMenu person={person} />
      <SessionWatch person={person} session={session} readAt={readAt} onGone={onGone} />
    </>
  );
}

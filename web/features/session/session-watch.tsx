import { useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import type { Session } from '../../../server/features/session/session.contract';
import { send } from '../../api/send';
import { type Person, sessionQuery } from '../../api/session-query';
import { forgetDraftsOf } from '../../ui/drafts';
import { hasUnsaved, letGo } from '../../ui/unsaved';
import { EndedBar } from './ended-bar';
import { EndedDialog } from './ended-dialog';
import { listenToOtherTabs, tellOtherTabs } from './other-tabs';
import { useSignsOfLife } from './use-signs-of-life';
import { useTimeLeft, WARNED_BEFORE_MS } from './use-time-left';
import { useWaiting } from './use-waiting';
import { WarningDialog } from './warning-dialog';

/** Pages that show nothing to somebody who is not signed in. */
const CLOSED = /^\/(admin|profil|rapportering|granskning|min-sida|fragekatalog\/utkast)(\/|$)/;

interface SessionWatchProps {
  readonly person: Person;
  readonly session: Session;
  readonly readAt: number;
  /** The session has ended and nothing here needs it: the page goes on as an open one. */
  readonly onGone: () => void;
}

/** Warns before the session ends, and lets its person sign in again over the page when it has. */
export function SessionWatch({ person, session, readAt, onGone }: SessionWatchProps) {
  const client = useQueryClient();
  const left = useTimeLeft(session, readAt);
  const phase = left === 0 ? 'ended' : left <= WARNED_BEFORE_MS ? 'warned' : 'quiet';
  const [heeded, setHeeded] = useState<string>();
  // How much waited to be sent when the page was opened for reading: what comes after asks anew.
  const [reading, setReading] = useState<number>();
  const path = useRouterState({ select: ({ location }) => location.pathname });

  const take = useCallback((next: Session) => client.setQueryData(sessionQuery.queryKey, next), [client]);
  const read = useCallback(() => client.fetchQuery({ ...sessionQuery, staleTime: 0 }), [client]);
  const isBack = useCallback(async () => (await read()).person?.id === person.id, [read, person.id]);
  const { count, code, settle } = useWaiting(isBack);
  const extend = useCallback(async () => {
    take(await send<Session>('POST', '/session/extension'));
    tellOtherTabs('changed');
  }, [take]);
  // A sign of life comes too late when the session has ended: then it is read, and nothing waits.
  useSignsOfLife(
    useCallback(async () => {
      if (await isBack().catch(() => false)) await extend().catch(() => undefined);
    }, [isBack, extend]),
  );

  // Whoever has just come in here may have done so for another tab that waits.
  useEffect(() => tellOtherTabs('changed'), []);

  // Another tab may have been used meanwhile: what the server says goes before what was counted here.
  useEffect(() => {
    if (phase !== 'quiet') void read().catch(() => undefined);
    if (phase !== 'ended') setReading(undefined);
  }, [phase, read]);

  useEffect(
    () =>
      listenToOtherTabs((news) => {
        if (news === 'signed_out' && !hasUnsaved()) window.location.reload();
        else void read().catch(() => undefined);
      }),
    [read],
  );

  // A page that "back" shows again as it was left may be of somebody who has signed out since.
  useEffect(() => {
    const again = ({ persisted }: PageTransitionEvent) => {
      if (persisted) window.location.reload();
    };
    window.addEventListener('pageshow', again);
    return () => window.removeEventListener('pageshow', again);
  }, []);

  const now = session.person?.id;
  useEffect(() => {
    if (now === undefined) return;
    // Somebody else has signed in on this computer: nothing of the page was meant for them.
    if (now !== person.id) {
      letGo();
      window.location.assign('/');
    }
    settle(now === person.id);
  }, [now, person.id, settle]);

  const needed = CLOSED.test(path) || count > 0 || hasUnsaved();
  const gone = phase === 'ended' && now === undefined && !needed;
  useEffect(() => {
    if (gone) onGone();
  }, [gone, onGone]);

  if (phase === 'ended') {
    if (!needed) return null;
    if (reading !== undefined && reading === count) return <EndedBar onBack={() => setReading(undefined)} />;
    const signedIn = (next: Session) => {
      take(next);
      tellOtherTabs('changed');
    };
    const leave = () => {
      forgetDraftsOf(person.id);
      window.location.assign('/');
    };
    return (
      <EndedDialog
        person={person}
        ways={session.ways}
        closed={code === 'person_deactivated'}
        onSignedIn={signedIn}
        onRead={() => setReading(count)}
        onLeave={leave}
      />
    );
  }
  if (phase === 'quiet' || heeded === person.endsAt) return null;
  return (
    <WarningDialog person={person} left={left} onStay={extend} onClose={() => setHeeded(person.endsAt)} />
  );
}

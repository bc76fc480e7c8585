import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Session } from '../../../server/features/session/session.contract';
import { send } from '../../api/send';
import { type Person, sessionQuery } from '../../api/session-query';
import { onSignedOut } from '../../api/signed-out';
import { EndedDialog } from './ended-dialog';
import { listenToOtherTabs, tellOtherTabs } from './other-tabs';
import { useSignsOfLife } from './use-signs-of-life';
import { useTimeLeft, WARNED_BEFORE_MS } from './use-time-left';
import { WarningDialog } from './warning-dialog';

interface SessionWatchProps {
  readonly person: Person;
  readonly session: Session;
  readonly readAt: number;
}

/** Warns before the session ends, and lets its person sign in again over the page when it has. */
export function SessionWatch({ person, session, readAt }: SessionWatchProps) {
  const client = useQueryClient();
  const left = useTimeLeft(session, readAt);
  const phase = left === 0 ? 'ended' : left <= WARNED_BEFORE_MS ? 'warned' : 'quiet';
  const [heeded, setHeeded] = useState<string>();
  const waiting = useRef<((again: boolean) => void)[]>([]);

  const take = useCallback((next: Session) => client.setQueryData(sessionQuery.queryKey, next), [client]);
  const read = useCallback(() => client.fetchQuery({ ...sessionQuery, staleTime: 0 }), [client]);
  const extend = useCallback(async () => {
    take(await send<Session>('POST', '/session/extension'));
    tellOtherTabs('changed');
  }, [take]);
  useSignsOfLife(useCallback(() => void extend().catch(() => undefined), [extend]));

  // Another tab may have been used meanwhile: what the server says goes before what was counted here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each turn.
  useEffect(() => {
    if (phase !== 'quiet') void read().catch(() => undefined);
  }, [phase]);

  useEffect(
    () =>
      listenToOtherTabs((news) => {
        if (news === 'signed_out') window.location.reload();
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

  useEffect(() => {
    onSignedOut(async () => {
      const next = await read();
      if (next.person?.id === person.id) return true;
      return await new Promise((resolve) => waiting.current.push(resolve));
    });
    return () => onSignedOut(undefined);
  }, [read, person.id]);

  const now = session.person?.id;
  useEffect(() => {
    if (now === undefined) return;
    // Somebody else has signed in on this computer: nothing of the page was meant for them.
    if (now !== person.id) window.location.assign('/');
    for (const resolve of waiting.current.splice(0)) resolve(now === person.id);
  }, [now, person.id]);

  if (phase === 'ended') {
    const signedIn = (next: Session) => {
      take(next);
      tellOtherTabs('changed');
    };
    return <EndedDialog person={person} ways={session.ways} onSignedIn={signedIn} />;
  }
  if (phase === 'quiet' || heeded === person.endsAt) return null;
  return (
    <WarningDialog person={person} left={left} onStay={extend} onClose={() => setHeeded(person.endsAt)} />
  );
}

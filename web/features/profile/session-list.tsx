import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OwnSessions } from '../../../server/features/profile/profile.contract';
import { send } from '../../api/send';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ErrorSummary } from '../../ui/error-summary';
import { useAttempt } from '../../ui/use-attempt';
import { browserName } from './browser-name';
import styles from './profile.module.css';
import { ownSessionsQuery } from './profile.queries';

type OwnSession = OwnSessions['sessions'][number];

/** Where one is signed in, this browser first. Each other session can be ended. */
export function SessionList() {
  const { t } = useText();
  const client = useQueryClient();
  const { data: sessions } = useSuspenseQuery(ownSessionsQuery);
  const [done, setDone] = useState(false);
  const { errors, attempt } = useAttempt();
  const end = async (id: string) => {
    setDone(false);
    const ended = await attempt(() => send('DELETE', `/profile/sessions/${encodeURIComponent(id)}`));
    await client.invalidateQueries(ownSessionsQuery);
    setDone(ended);
  };
  const hereFirst = [...sessions].sort((a, b) => Number(b.here) - Number(a.here));
  return (
    <>
      <ErrorSummary errors={errors} />
      <ul className={styles['sessions']}>
        {hereFirst.map((session) => (
          <SessionItem key={session.id} session={session} onEnd={() => void end(session.id)} />
        ))}
      </ul>
      <p role="status">{done && t('profile.sessions.outDone')}</p>
    </>
  );
}

function SessionItem({ session, onEnd }: { readonly session: OwnSession; readonly onEnd: () => void }) {
  const { t, format } = useText();
  const { browser, system } = browserName(session.userAgent);
  const name =
    browser && system
      ? t('profile.sessions.on', { browser, system })
      : (browser ?? system ?? t('profile.sessions.unknown'));
  const when = format.instant(session.seenAt);
  return (
    <li>
      <span className={styles['where']}>
        <b>
          {name}
          {session.here && ` – ${t('profile.sessions.here').toLowerCase()}`}
        </b>
        <small>{t('profile.sessions.since', { when: format.instant(session.createdAt) })}</small>
        <small>
          {t('profile.sessions.seen', { when })}
          {session.address !== null && `. ${t('profile.sessions.address', { address: session.address })}`}
        </small>
      </span>
      {!session.here && (
        <button
          type="button"
          className={buttons['button']}
          aria-label={t('profile.sessions.outOf', { browser: name, when })}
          onClick={onEnd}
        >
          {t('profile.sessions.out')}
        </button>
      )}
    </li>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { type Person, sessionQuery } from '../../api/session-query';
import { addClosedTexts } from '../../text/language';
import { useText } from '../../text/use-text';

/** What only somebody signed in needs is fetched when somebody is. Without it there is still the way to the profile. */
const SignedIn = lazy(async () => {
  try {
    await addClosedTexts();
    return { default: (await import('./signed-in')).SignedIn };
  } catch {
    return { default: ToProfile };
  }
});

/** The way in, or who is. Asked only when the page has been drawn: nothing on an open page waits for it. */
export function SignInCorner() {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  const { data, dataUpdatedAt } = useQuery({ ...sessionQuery, enabled: drawn });
  const now = data?.person ?? undefined;
  // Whoever was signed in when the page was drawn: when their session ends, the page is still theirs.
  const [known, setKnown] = useState<Person>();
  if (known === undefined && now) setKnown(now);
  const forget = useCallback(() => setKnown(undefined), []);
  if (!data || !known) return <SignInLink />;
  return (
    <Suspense fallback={<ToProfile person={known} />}>
      <SignedIn
        person={now?.id === known.id ? now : known}
        session={data}
        readAt={dataUpdatedAt}
        onGone={forget}
      />
    </Suspense>
  );
}

function SignInLink() {
  const { t } = useText();
  const here = useRouterState({ select: ({ location }) => location });
  const wanted = here.pathname === '/' || here.pathname === '/logga-in' ? undefined : here.href;
  return (
    <Link to="/logga-in" search={{ till: wanted }}>
      {t('nav.signIn')}
    </Link>
  );
}

function ToProfile({ person }: { readonly person: Person }) {
  return <Link to="/profil">{person.name}</Link>;
}

import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import type { Session } from '../../../server/features/session/session.contract';
import { sessionQuery } from '../../api/session-query';
import { landingOf } from './landing';
import { tellOtherTabs } from './other-tabs';

/** What follows on signing in: every tab learns of it, and this one goes where its reader wanted to go. */
export function useEnter() {
  const client = useQueryClient();
  const { history } = useRouter();
  const { lang } = useSearch({ from: '__root__' });
  return (session: Session, wanted: string | undefined): void => {
    client.setQueryData(sessionQuery.queryKey, session);
    tellOtherTabs('changed');
    history.push(landingOf(wanted, session.person?.language ?? 'sv', lang));
  };
}

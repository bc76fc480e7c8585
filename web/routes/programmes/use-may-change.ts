import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../api/session-query';

/** Whether whoever is here may change programmes; nobody signed in may. */
export const useMayChange = (): boolean =>
  useQuery(sessionQuery).data?.person?.allowedActions.includes('programmes.change') ?? false;

import { useQuery } from '@tanstack/react-query';
import type { Action } from '../../../server/domain/access/permissions';
import { sessionQuery } from '../../api/session-query';

interface Rights {
  /** Whether one may do something anywhere at all. */
  may(action: Action): boolean;
  /** Whether one may do it in every organisation. */
  mayInCity(action: Action): boolean;
  /** Those of the organisations where one may do it. */
  where<T extends { readonly key: string }>(action: Action, organisations: readonly T[]): T[];
  /** The clock of the server: an instant, ISO. */
  readonly now: string;
}

/** What whoever is signed in may do, as the server says: the pages know no role. */
export function useRights(): Rights {
  const { data: session } = useQuery(sessionQuery);
  const person = session?.person;
  const mayInCity = (action: Action) => person?.allowedActions.includes(action) ?? false;
  const own = (action: Action) =>
    (person?.organisations ?? []).filter(({ allowedActions }) => allowedActions.includes(action));
  return {
    may: (action) => mayInCity(action) || own(action).length > 0,
    mayInCity,
    where: (action, organisations) => {
      if (mayInCity(action)) return [...organisations];
      const keys = new Set(own(action).map(({ key }) => key));
      return organisations.filter(({ key }) => keys.has(key));
    },
    now: session?.now ?? '',
  };
}

import type { Role } from '../../../server/domain/access/roles';
import { useText } from '../../text/use-text';

/** Writes roles as they stand within a sentence: "författare och beslutare". */
export function useRoleNames(): (roles: readonly Role[]) => string {
  const { t, format } = useText();
  return (roles) => format.list(roles.map((role) => t(`access.role.${role}`).toLowerCase()));
}

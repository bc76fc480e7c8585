import { queryOptions, useMutation } from '@tanstack/react-query';
import type { AuditLog, AuditVerification } from '../../../server/features/audit/audit.contract';
import { getJson } from '../../api/client';
import { send } from '../../api/send';
import { auditParameters } from './audit-parameters';
import type { AuditSearch } from './audit-search';

/** The log as it is now. Reading it is written down in it. */
export const auditQuery = (search: AuditSearch) =>
  queryOptions({
    queryKey: ['audit', auditParameters(search)],
    queryFn: ({ signal }) => getJson<AuditLog>('/audit', auditParameters(search), signal),
    staleTime: 0,
  });

/** Checks the whole chain, when asked to: it takes time. */
export const useVerification = () =>
  useMutation({ mutationFn: () => send<AuditVerification>('POST', '/audit/verification') });

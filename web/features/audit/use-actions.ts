import type { AuditRow } from '../../../server/features/audit/audit.contract';
import { useText } from '../../text/use-text';

type Action = AuditRow['action'];

/** Every action of the log. The type makes the list complete: one that is missing does not compile. */
const ACTIONS: Readonly<Record<Action, true>> = {
  'session.started': true,
  'session.refused': true,
  'session.ended': true,
  'session.ended_everywhere': true,
  'session.ended_by_time': true,
  'directory.refused': true,
  'link.made': true,
  'link.used': true,
  'link.refused': true,
  'reset.requested': true,
  'password.changed': true,
  'person.invited': true,
  'person.provisioned': true,
  'person.changed': true,
  'person.started_over': true,
  'person.deactivated': true,
  'person.reactivated': true,
  'person.exported': true,
  'person.anonymised': true,
  'role.granted': true,
  'role.ended': true,
  'organisation.made': true,
  'organisation.changed': true,
  'organisation.succeeded': true,
  'organisation.members_carried_over': true,
  'access.refused': true,
  'request.refused': true,
  'catalogue.draft_begun': true,
  'catalogue.draft_dropped': true,
  'catalogue.published': true,
  'round.made': true,
  'round.changed': true,
  'round.opened': true,
  'meetings.changed': true,
  'report.written_in': true,
  'report.section_changed': true,
  'report.reviewer_named': true,
  'report.reviewer_removed': true,
  'report.attachment_added': true,
  'report.attachment_removed': true,
  'report.step': true,
  'calendar.made': true,
  'calendar.revoked': true,
  'programme.made': true,
  'programme.changed': true,
  'target.decided': true,
  'target.changed': true,
  'coordinator.changed': true,
  'problem.changed': true,
  'intervention.changed': true,
  'judgement.suggested': true,
  'judgement.decided': true,
  'compilation.made': true,
  'compilation.published': true,
  'compilation.withdrawn': true,
  'brief.subscribed': true,
  'brief.unsubscribed': true,
  'audit.read': true,
  'audit.erased': true,
  'secret.read': true,
};

/** The actions with their words, in the order of the log's own list. */
export function useActions(): readonly { readonly action: Action; readonly label: string }[] {
  const { t } = useText();
  return (Object.keys(ACTIONS) as Action[]).map((action) => ({ action, label: t(`audit.action.${action}`) }));
}

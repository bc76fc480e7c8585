import type { FollowUp, Intervention } from './intervention';

/** What a follow-up lacks that tells when it was done, and what. */
export type FollowUpFault = 'follow_up_without_day' | 'follow_up_without_done';

/** Whether nobody has said anything in it: it was added and left. */
export const isUntouched = ({ id: _, ...said }: FollowUp): boolean =>
  Object.values(said).every((part) => part === null || part.trim() === '');

/** An intervention without the follow-ups in which nobody has said anything. */
export const withoutUntouched = (intervention: Intervention): Intervention => ({
  ...intervention,
  followUps: intervention.followUps.filter((followUp) => !isUntouched(followUp)),
});

/** What is wrong with a follow-up, and at which of its fields; nothing with one that nobody has touched. */
export function followUpFault(
  followUp: FollowUp,
): { readonly code: FollowUpFault; readonly field: 'on' | 'done' } | undefined {
  if (isUntouched(followUp)) return undefined;
  if (followUp.on === null) return { code: 'follow_up_without_day', field: 'on' };
  return followUp.done.trim() === '' ? { code: 'follow_up_without_done', field: 'done' } : undefined;
}

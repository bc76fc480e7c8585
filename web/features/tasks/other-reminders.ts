import type { Tasks } from '../../../server/features/tasks/tasks.contract';

/** The reminders of days that no list of reports tells already. */
export const otherReminders = ({ mine, waiting, reminders }: Omit<Tasks, 'news'>): Tasks['reminders'] =>
  reminders.filter(
    ({ report, dueOn }) =>
      ![...mine, ...waiting].some(({ id, nextDeadline }) => id === report.id && nextDeadline === dueOn),
  );

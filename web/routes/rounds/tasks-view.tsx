import { useSuspenseQuery } from '@tanstack/react-query';
import { CalendarAddressPart } from '../../features/calendar/calendar-address';
import { NewsList } from '../../features/tasks/news-list';
import { ReminderList } from '../../features/tasks/reminder-list';
import { TaskTable } from '../../features/tasks/task-table';
import { tasksQuery } from '../../features/tasks/tasks.queries';
import { WaitingList } from '../../features/tasks/waiting-list';
import { useText } from '../../text/use-text';
import pages from '../pages.module.css';

/** What waits for whoever is signed in, and the address of their calendar. */
export function TasksView() {
  const { t } = useText();
  const { data } = useSuspenseQuery(tasksQuery);
  const { mine, waiting, news, today } = data;
  // What a report waits for stands in its row; reminders are of the rest.
  const reminders = data.reminders.filter(({ report, dueOn }) => dueOn !== report.nextDeadline);
  const nothing = mine.length + waiting.length === 0;
  return (
    <>
      <div className={pages['head']}>
        <h1>{t('tasks.title')}</h1>
        <p className={pages['lead']}>
          {mine.length === 0 ? t('tasks.leadNone') : t('tasks.lead', { count: mine.length })}
        </p>
        {nothing && <p>{t('tasks.none')}</p>}
      </div>
      {mine.length > 0 && (
        <section className={pages['section']}>
          <h2>{t('tasks.mine')}</h2>
          <TaskTable caption={t('tasks.mine')} reports={mine} today={today} own />
        </section>
      )}
      {reminders.length > 0 && (
        <section className={pages['section']}>
          <h2>{t('tasks.reminders')}</h2>
          <ReminderList reminders={reminders} today={today} />
        </section>
      )}
      {waiting.length > 0 && (
        <section className={pages['section']}>
          <h2>{t('tasks.waiting')}</h2>
          <WaitingList waiting={waiting} today={today} />
        </section>
      )}
      {(!nothing || news.length > 0) && (
        <section className={pages['section']}>
          <h2>{t('tasks.news')}</h2>
          <NewsList news={news} />
        </section>
      )}
      <section className={pages['section']}>
        <h2>{t('tasks.calendar.title')}</h2>
        <CalendarAddressPart />
      </section>
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { MeetingDaysForm } from '../../features/reporting-rounds/meeting-days-form';
import { MeetingDeadlines } from '../../features/reporting-rounds/meeting-deadlines';
import { useMeetingsDeed } from '../../features/reporting-rounds/rounds.mutations';
import { meetingsQuery } from '../../features/reporting-rounds/rounds.queries';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';

/** When a committee meets, and what follows from it. */
export function MeetingsPage() {
  const { t } = useText();
  const { organisation: key } = useParams({ from: '/rapportering/sammantraden/$organisation' });
  const { data: meetings } = useSuspenseQuery(meetingsQuery(key));
  const change = useMeetingsDeed(key);
  const title = t('rounds.meetings.title', { organisation: meetings.organisation.name });
  usePageTitle(title);
  return (
    <>
      <div className={pages['head']}>
        <h1>{title}</h1>
        <p className={pages['lead']}>{t('rounds.meetings.lead')}</p>
      </div>
      <section className={pages['section']}>
        <h2>{t('rounds.meetings.list')}</h2>
        <MeetingDaysForm meetings={meetings} change={change} />
      </section>
      <section className={pages['section']}>
        <h2>{t('rounds.meetings.deadlines')}</h2>
        <MeetingDeadlines rounds={meetings.rounds} />
      </section>
    </>
  );
}

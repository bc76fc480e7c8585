import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { DeadlineTable } from '../../features/reporting-rounds/deadline-table';
import { OpenRoundForm } from '../../features/reporting-rounds/open-round-form';
import { RoundChangeForm } from '../../features/reporting-rounds/round-change-form';
import { useRoundDeeds } from '../../features/reporting-rounds/rounds.mutations';
import { roundDeadlinesQuery, roundQuery } from '../../features/reporting-rounds/rounds.queries';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';
import { Unfold } from '../../ui/unfold';
import { usePageTitle } from '../../ui/use-page-title';
import { AdminNav } from '../admin/admin-nav';
import pages from '../pages.module.css';

/** One round: its days, who has a report in it, and by when each is to do what. */
export function RoundPage() {
  const { t, format, pick } = useText();
  const { round: key } = useParams({ from: '/admin/omgangar/$round' });
  const { data: round } = useSuspenseQuery(roundQuery(key));
  const { data: deadlines } = useSuspenseQuery(roundDeadlinesQuery(key));
  const { change, open } = useRoundDeeds();
  const title = pick(round.label);
  usePageTitle(title);
  return (
    <>
      <AdminNav />
      <div className={pages['head']}>
        <h1>{title}</h1>
        <p className={pages['lead']}>
          {t(`rounds.state.${round.state}`)}
          {round.state === 'past' && deadlines.left > 0 && t('rounds.left', { count: deadlines.left })}
          {round.provenance === 'example' && ` (${t('rounds.example')})`}
        </p>
      </div>
      <FactList
        facts={[
          [
            t('rounds.period'),
            t('rounds.span', { from: format.date(round.periodFrom), to: format.date(round.periodTo) }),
          ],
          [t('rounds.opensOn'), format.date(round.opensOn)],
          [t('rounds.dueToCommittee'), format.date(round.dueToCommittee)],
          [t('rounds.dueToOffice'), format.date(round.dueToOffice)],
          [t('rounds.papersDays'), String(round.papersDays)],
          [t('rounds.writingDays'), String(round.writingDays)],
          [t('rounds.catalogue'), t('rounds.version', { version: round.catalogueVersion })],
          [t('rounds.kinds'), format.list(round.kinds.map(({ label }) => pick(label)))],
        ]}
      />
      {round.state !== 'past' && (
        <Unfold summary={t(round.openedAt === null ? 'rounds.open.titleFirst' : 'rounds.open.title')}>
          <OpenRoundForm round={round} deadlines={deadlines} open={open} />
        </Unfold>
      )}
      <Unfold summary={t('rounds.change')}>
        <RoundChangeForm round={round} change={change} />
      </Unfold>
      <section className={pages['section']}>
        <h2>{t('rounds.deadlines.title')}</h2>
        <DeadlineTable organisations={deadlines.organisations} />
      </section>
    </>
  );
}

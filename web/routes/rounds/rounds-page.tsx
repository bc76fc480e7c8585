import { useSuspenseQuery } from '@tanstack/react-query';
import { NewRoundForm } from '../../features/reporting-rounds/new-round-form';
import { RoundTable } from '../../features/reporting-rounds/round-table';
import { useRoundDeeds } from '../../features/reporting-rounds/rounds.mutations';
import { roundsQuery } from '../../features/reporting-rounds/rounds.queries';
import { useText } from '../../text/use-text';
import { Unfold } from '../../ui/unfold';
import { usePageTitle } from '../../ui/use-page-title';
import { AdminNav } from '../admin/admin-nav';
import { useRights } from '../admin/use-rights';
import pages from '../pages.module.css';

/** Every reporting round, and a form that plans another. */
export function RoundsPage() {
  const { t } = useText();
  const { data: rounds } = useSuspenseQuery(roundsQuery);
  const { make } = useRoundDeeds();
  const { mayInCity } = useRights();
  usePageTitle(t('rounds.title'));
  return (
    <>
      <AdminNav />
      <div className={pages['head']}>
        <h1>{t('rounds.title')}</h1>
        <p className={pages['lead']}>{t('rounds.lead')}</p>
      </div>
      {mayInCity('rounds.change') && (
        <Unfold summary={t('rounds.make')}>
          <NewRoundForm make={make} />
        </Unfold>
      )}
      {rounds.length === 0 ? <p>{t('rounds.none')}</p> : <RoundTable rounds={rounds} />}
    </>
  );
}

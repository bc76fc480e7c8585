import { Link, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { usePerson } from '../../api/session-query';
import { ItemHead } from '../../features/threads/item-head';
import { ItemHistory } from '../../features/threads/item-history';
import { ItemReports } from '../../features/threads/item-reports';
import { ProblemThread } from '../../features/threads/problem-thread';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import { ProblemWriting } from './closed-parts';
import { readsOwn } from './reads-own';
import { useProblem } from './use-item';

/** One problem with its thread: why it is, what is done about it, and what has been measured since. */
export function ProblemPage() {
  const place = useParams({ from: '/problem/$owner/$id' });
  const { t } = useText();
  const problem = useProblem(place);
  const signedIn = readsOwn(usePerson());
  usePageTitle(problem?.content.what ?? t('threadPages.one.problem'));
  if (problem === null) return null;
  return (
    <>
      <p data-print="no">
        <Link to="/atgarder">{t('threadPages.one.back')}</Link>
      </p>
      <ItemHead item={problem} title={problem.content.what}>
        {t('threadPages.problem.lead', { owner: problem.owner.name })}
      </ItemHead>
      {problem.mayChange && (
        <Suspense>
          <ProblemWriting place={place} />
        </Suspense>
      )}
      <ProblemThread problem={problem} />
      <ItemReports item={problem} />
      {signedIn && <ItemHistory what="problems" place={place} names={problem.names} />}
    </>
  );
}

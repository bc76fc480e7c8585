import { Link, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { usePerson } from '../../api/session-query';
import { InterventionThread } from '../../features/threads/intervention-thread';
import { ItemHead } from '../../features/threads/item-head';
import { ItemHistory } from '../../features/threads/item-history';
import { ItemReports } from '../../features/threads/item-reports';
import { LooseEnds } from '../../features/threads/loose-ends';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import { InterventionWriting } from './closed-parts';
import { readsOwn } from './reads-own';
import { useIntervention } from './use-item';

/** One intervention with its thread: from the problem to what has been measured since. */
export function InterventionPage() {
  const place = useParams({ from: '/atgarder/$owner/$id' });
  const { t } = useText();
  const intervention = useIntervention(place);
  const signedIn = readsOwn(usePerson());
  usePageTitle(intervention?.content.title ?? t('threadWords.title'));
  if (intervention === null) return null;
  const { content, owner, names, orphan } = intervention;
  const named = {
    ...names,
    problems: Object.fromEntries(intervention.problems.map((problem) => [problem.id, problem.content.what])),
  };
  return (
    <>
      <p data-print="no">
        <Link to="/atgarder">{t('threadPages.one.back')}</Link>
      </p>
      <ItemHead item={intervention} title={content.title}>
        {content.lead === null || content.lead === owner.key
          ? t('threadPages.one.lead', { owner: owner.name })
          : `${t('threadPages.one.leadLed', { lead: names.organisations[content.lead] ?? content.lead })} ${t('threadPages.one.lead', { owner: owner.name })}`}
      </ItemHead>
      {orphan.length > 0 && (
        <div>
          <p>{t('threadPages.one.loose')}</p>
          <LooseEnds ends={orphan} />
        </div>
      )}
      {intervention.mayChange && (
        <Suspense>
          <InterventionWriting intervention={intervention} />
        </Suspense>
      )}
      <InterventionThread intervention={intervention} />
      <ItemReports item={intervention} />
      {signedIn && <ItemHistory what="interventions" place={place} names={named} />}
    </>
  );
}

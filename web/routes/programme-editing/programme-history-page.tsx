import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { revisionsQuery } from '../../features/programme-editing/programme-editing.queries';
import { RevisionList } from '../../features/programme-editing/revision-list';
import { programmeQuery } from '../../features/programmes/programmes.queries';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { useEditingChoices, useNameOf } from './use-editing-choices';

const ROUTE = '/program/$slug/historik';

/** What has been changed in a programme: who, when, why and what. */
export function ProgrammeHistoryPage() {
  const { t, pick } = useText();
  const { slug } = useParams({ from: ROUTE });
  const { data: programme } = useSuspenseQuery(programmeQuery(slug));
  const { data: revisions } = useSuspenseQuery(revisionsQuery(slug));
  const nameOf = useNameOf(
    useEditingChoices(slug),
    programme.content,
    ...revisions.map((revision) => revision.content),
  );
  const title = t('programmeEditing.history.title', { name: pick(programme.content.shortTitle) });
  usePageTitle(title);
  return (
    <>
      <p data-print="no">
        <Link to="/program/$slug" params={{ slug }}>
          {pick(programme.content.title)}
        </Link>
      </p>
      <div className={pages['head']}>
        <h1>{title}</h1>
        <p>{t('programmeEditing.history.lead')}</p>
      </div>
      <RevisionList revisions={revisions} nameOf={nameOf} />
    </>
  );
}

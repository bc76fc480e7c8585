import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { compilationsQuery } from '../../features/compilations/compilations.queries';
import { useText } from '../../text/use-text';
import pages from '../pages.module.css';

/** On from a programme: what is done for it, what is judged of it, and the city's document about it. */
export function ProgrammeWays({ slug }: { readonly slug: string }) {
  const { t, pick } = useText();
  const { data: compilations = [] } = useQuery(compilationsQuery('open'));
  const newest = compilations.find(({ programme }) => programme.slug === slug);
  return (
    <p className={pages['tools']} data-print="no">
      <Link to="/atgarder" search={{ program: slug }}>
        {t('programmes.ways.interventions')}
      </Link>
      <Link to="/program/$slug/bedomningar" params={{ slug }}>
        {t('programmes.committees.all')}
      </Link>
      {newest && (
        <Link to="/stadens-dokument/$id" params={{ id: newest.id }}>
          {t('programmes.ways.document', { round: pick(newest.round.label) })}
        </Link>
      )}
    </p>
  );
}

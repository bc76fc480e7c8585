import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Area } from '../../../server/features/areas/areas.contract';
import { useText } from '../../text/use-text';

type Relative = Area['predecessors'][number];

/** What an area was formed from and what it became, in words. */
export function Lineage({ area }: { readonly area: Area }) {
  const { t, format } = useText();
  const [predecessor] = area.predecessors;
  const [successor] = area.successors;
  if (!predecessor && !successor) return null;
  return (
    <p>
      {predecessor && (
        <>
          {t('lineage.from', { date: format.date(predecessor.date) })} <Relatives areas={area.predecessors} />
          .
        </>
      )}{' '}
      {successor && (
        <>
          {t('lineage.into', { date: format.date(successor.date) })} <Relatives areas={area.successors} />.
        </>
      )}
    </p>
  );
}

function Relatives({ areas }: { readonly areas: readonly Relative[] }) {
  const { t } = useText();
  return areas.map(({ slug, label }, index) => (
    <Fragment key={slug}>
      {index > 0 && ` ${t('lineage.and')} `}
      <Link to="/stadsdelar/$slug" params={{ slug }}>
        {label}
      </Link>
    </Fragment>
  ));
}

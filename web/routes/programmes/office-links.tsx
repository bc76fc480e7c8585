import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text';
import pages from '../pages.module.css';
import { useMayChange } from './use-may-change';

/** Ways for those who may change a programme. */
export function OfficeLinks({ slug }: { readonly slug: string }) {
  const { t } = useText();
  const mayChange = useMayChange();
  if (!mayChange) return null;
  return (
    <p className={pages['tools']} data-print="no">
      <Link to="/program/$slug/andra" params={{ slug }}>
        {t('programmes.office.change')}
      </Link>
      <Link to="/program/$slug/historik" params={{ slug }}>
        {t('programmes.office.history')}
      </Link>
    </p>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { roleFillingsQuery } from '../../features/programme-editing/programme-editing.queries';
import { RoleFillingList } from '../../features/programme-editing/role-filling-list';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';

const ROUTE = '/admin/funktioner/$organisation';

/** How an organisation's coordinators stand, as it says itself. */
export function RoleFillingsPage() {
  const { t } = useText();
  const { organisation } = useParams({ from: ROUTE });
  const { data: fillings } = useSuspenseQuery(roleFillingsQuery(organisation));
  const title = t('programmeEditing.filling.title', { name: fillings.organisation.name });
  usePageTitle(title);
  return (
    <>
      <p data-print="no">
        <Link to="/rapportering">{t('reporting.title')}</Link>
      </p>
      <div className={pages['head']}>
        <h1>{title}</h1>
        <p className={pages['lead']}>{t('programmeEditing.filling.lead')}</p>
      </div>
      {fillings.roles.length === 0 ? (
        <p>{t('programmeEditing.filling.none')}</p>
      ) : (
        <RoleFillingList fillings={fillings} />
      )}
    </>
  );
}

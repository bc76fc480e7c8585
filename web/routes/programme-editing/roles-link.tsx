import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text';
import { useRights } from '../admin/use-rights';

interface RolesLinkProps {
  readonly organisation: { readonly key: string; readonly name: string };
}

/** A way to how an organisation's coordinators stand, for those who may say it. */
export function RolesLink({ organisation }: RolesLinkProps) {
  const { t } = useText();
  const { where } = useRights();
  if (where('coordinators.change', [organisation]).length === 0) return null;
  return (
    <p data-print="no">
      <Link to="/admin/funktioner/$organisation" params={{ organisation: organisation.key }}>
        {t('programmeEditing.filling.link', { name: organisation.name })}
      </Link>
    </p>
  );
}

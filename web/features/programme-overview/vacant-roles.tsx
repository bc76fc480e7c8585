import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import styles from './programme-overview.module.css';

/** Which coordinators are missing where, and how many have not said. */
export function VacantRoles({ vacantRoles }: Pick<ProgrammeOverview, 'vacantRoles'>) {
  const { t, pick, format } = useText();
  const told = vacantRoles.filter(({ vacant, notSaid }) => vacant.length > 0 || notSaid > 0);
  if (told.length === 0) return <p>{t('programmeOverview.roles.none')}</p>;
  return (
    <ul className={styles['list']}>
      {told.map(({ role, label, vacant, notSaid }) => (
        <li key={role}>
          {vacant.length > 0
            ? `${t('programmeOverview.roles.vacant', {
                role: pick(label),
                organisations: format.list(vacant.map(({ name }) => name)),
              })}.`
            : t('programmeOverview.roles.nobody', { role: pick(label) })}{' '}
          {notSaid > 0 && t('programmeOverview.roles.notSaid', { count: notSaid })}
        </li>
      ))}
    </ul>
  );
}

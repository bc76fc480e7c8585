import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import styles from './programme-overview.module.css';

/** Which coordinators are missing where, and how many have not said. */
export function VacantRoles({ vacantRoles }: Pick<ProgrammeOverview, 'vacantRoles'>) {
  const { t, pick, format } = useText();
  const named = (organisations: readonly { readonly name: string }[]) =>
    format.list(organisations.map(({ name }) => name));
  if (vacantRoles.length === 0) return <p>{t('programmeOverview.roles.none')}</p>;
  return (
    <ul className={styles['list']}>
      {vacantRoles.map(({ role, label, vacant, absent, notSaid, asked }) => (
        <li key={role}>
          {pick(label)}:{' '}
          {[
            ...(vacant.length > 0
              ? [t('programmeOverview.roles.vacant', { organisations: named(vacant) })]
              : []),
            ...(absent.length > 0
              ? [t('programmeOverview.roles.absent', { organisations: named(absent) })]
              : []),
            ...(notSaid > 0 ? [t('programmeOverview.roles.notSaid', { count: notSaid, asked })] : []),
          ].join('; ')}
          .
        </li>
      ))}
    </ul>
  );
}

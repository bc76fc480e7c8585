import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import styles from './programme-overview.module.css';

/** Which coordinators are missing where, and in one line what nobody has said. */
export function VacantRoles({ vacantRoles }: Pick<ProgrammeOverview, 'vacantRoles'>) {
  const { t, pick, format } = useText();
  const vacancies = vacantRoles.filter(({ vacant }) => vacant.length > 0);
  const unsaid = vacantRoles.filter(({ notSaid }) => notSaid > 0);
  return (
    <>
      {vacancies.length === 0 ? (
        <p>{t('programmeOverview.roles.none')}</p>
      ) : (
        <ul className={styles['list']}>
          {vacancies.map(({ role, label, vacant }) => (
            <li key={role}>
              {t('programmeOverview.roles.vacant', {
                role: pick(label),
                organisations: format.list(vacant.map(({ name }) => name)),
              })}
            </li>
          ))}
        </ul>
      )}
      {unsaid.length > 0 && (
        <p>
          <small>
            {t('programmeOverview.roles.notSaid', {
              roles: format.list(
                unsaid.map(({ label, notSaid }) =>
                  t('programmeOverview.roles.notSaidOne', { role: pick(label), count: notSaid }),
                ),
              ),
            })}
          </small>
        </p>
      )}
    </>
  );
}

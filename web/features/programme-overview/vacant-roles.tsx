import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import styles from './programme-overview.module.css';

/** Which coordinators are missing where, and in one line what nobody has said. */
export function VacantRoles({ vacantRoles }: Pick<ProgrammeOverview, 'vacantRoles'>) {
  const { t, pick, format } = useText();
  const gaps = vacantRoles.filter(({ vacant, absent }) => vacant.length + absent.length > 0);
  const at = (how: 'vacant' | 'absent', organisations: readonly { readonly name: string }[]) =>
    organisations.length === 0
      ? []
      : [
          t(`programmeOverview.roles.${how}`, {
            organisations: format.list(organisations.map(({ name }) => name)),
          }),
        ];
  const unsaid = vacantRoles.filter(({ notSaid }) => notSaid > 0);
  return (
    <>
      {gaps.length === 0 ? (
        <p>{t('programmeOverview.roles.none')}</p>
      ) : (
        <ul className={styles['list']}>
          {gaps.map(({ role, label, vacant, absent }) => (
            <li key={role}>
              {pick(label)}: {[...at('vacant', vacant), ...at('absent', absent)].join('; ')}.
            </li>
          ))}
        </ul>
      )}
      {unsaid.length > 0 && (
        <p>
          <small>
            {t('programmeOverview.roles.notSaid', {
              roles: format.list(
                unsaid.map(({ label, notSaid, asked }) =>
                  t('programmeOverview.roles.notSaidOne', { role: pick(label), count: notSaid, asked }),
                ),
              ),
            })}
          </small>
        </p>
      )}
    </>
  );
}

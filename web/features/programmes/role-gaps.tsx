import type { ProgrammeDetail, RoleState } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import styles from './programmes.module.css';

interface RoleGapsProps {
  readonly roles: readonly ProgrammeDetail['content']['roles'][number][];
  readonly states: readonly RoleState[];
}

/** Where a role is vacant or does not exist, in a sentence each: both are gaps. */
export function RoleGaps({ roles, states }: RoleGapsProps) {
  const { t, pick, format } = useText();
  const gaps = roles.flatMap(({ key, label }) => {
    const organisations = states.find(({ role }) => role === key)?.organisations ?? [];
    const parts = (['vacant', 'none'] as const).flatMap((wanted) => {
      const names = organisations.filter(({ state }) => state === wanted).map(({ name }) => name);
      return names.length === 0
        ? []
        : [t(`programmes.roles.gapIn.${wanted}`, { organisations: format.list(names) })];
    });
    return parts.length === 0 ? [] : [{ key, label: pick(label), parts: parts.join('; ') }];
  });
  if (gaps.length === 0) return <p>{t('programmes.roles.noGaps')}</p>;
  return (
    <div className={styles['gaps']}>
      <p>
        <b>{t('programmes.roles.gaps')}</b>
      </p>
      <ul>
        {gaps.map(({ key, label, parts }) => (
          <li key={key}>{t('programmes.roles.gap', { role: label, parts })}</li>
        ))}
      </ul>
    </div>
  );
}

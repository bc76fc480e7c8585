import type { ProgrammeDetail } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import styles from './programmes.module.css';

type FocusArea = ProgrammeDetail['content']['focusAreas'][number];

/** What a focus area is by law, with the law as it is cited. */
export function StatutoryList({ roles }: { readonly roles: FocusArea['statutoryRoles'] }) {
  const { t, pick } = useText();
  if (roles.length === 0) return null;
  return (
    <ul className={styles['law']} aria-label={t('programmes.law')}>
      {roles.map(({ label, legalGround }) => (
        <li key={label.sv}>{t('programmes.asLaw', { label: pick(label), ground: legalGround })}</li>
      ))}
    </ul>
  );
}

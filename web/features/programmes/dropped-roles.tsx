import type { ProgrammeDetail } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import styles from './programmes.module.css';

/** Roles of earlier programmes that this one goes on from and does not have. */
export function DroppedRoles({
  droppedRoles,
  crosswalk,
}: Pick<ProgrammeDetail, 'droppedRoles' | 'crosswalk'>) {
  const { t, pick, format } = useText();
  const nameOf = (slug: string) => {
    const end = crosswalk.map(({ from }) => from).find((from) => from.programme === slug);
    return end === undefined ? slug : pick(end.title);
  };
  return droppedRoles.map(({ key, label, programmes }) => (
    <p key={key} className={styles['dropped']}>
      {t('programmes.roles.dropped', {
        role: pick(label).toLowerCase(),
        programmes: format.list(programmes.map(nameOf)),
      })}
    </p>
  ));
}

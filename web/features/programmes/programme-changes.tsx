import type { ProgrammeDetail } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import styles from './programmes.module.css';

/** When it was changed here, and why; newest first. */
export function ProgrammeChanges({ changes }: Pick<ProgrammeDetail, 'changes'>) {
  const { t, format } = useText();
  return (
    <ol className={styles['history']} reversed>
      {changes.map(({ revision, at, reason }) => (
        <li key={revision} value={revision}>
          {t('programmes.changes.line', { at: format.day(at), reason })}
        </li>
      ))}
    </ol>
  );
}

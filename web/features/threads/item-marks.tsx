import type { Visibility } from '../../../server/domain/follow-up/orphan';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import styles from './threads.module.css';

interface ItemMarksProps {
  readonly visibility: Visibility;
  readonly provenance: 'reported' | 'example';
}

/** Whether it is made up, and whether only some see it. */
export function ItemMarks({ visibility, provenance }: ItemMarksProps) {
  const { t } = useText();
  return (
    <>
      {provenance === 'example' && <ExampleMark />}
      {visibility === 'internal' && (
        <span className={styles['internal']}>{t('threadWords.visibility.internal')}</span>
      )}
    </>
  );
}

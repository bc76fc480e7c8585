import type { CompilationSummary } from '../../../server/features/compilations/compilations.contract';
import { useText } from '../../text/use-text';
import styles from './compilations.module.css';

interface WithdrawnDocumentProps extends Pick<CompilationSummary, 'withdrawn'> {
  readonly name: string;
}

/** What is left of a document that everybody could read before: that it is withdrawn, when and why. */
export function WithdrawnDocument({ name, withdrawn }: WithdrawnDocumentProps) {
  const { t, format } = useText();
  if (withdrawn === null) return null;
  return (
    <div className={styles['head']}>
      <h1>{name}</h1>
      <p className={styles['notice']}>
        {t('cityDocument.withdrawn', { date: format.day(withdrawn.at), reason: withdrawn.reason })}
      </p>
    </div>
  );
}

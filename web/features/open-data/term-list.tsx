import type { Localized } from '../../../server/domain/localized';
import { useText } from '../../text/use-text';
import styles from './open-data.module.css';

interface TermListProps {
  readonly terms: readonly { readonly key: string; readonly term: string; readonly means: Localized }[];
}

/** Words and what they mean. */
export function TermList({ terms }: TermListProps) {
  const { pick } = useText();
  return (
    <dl className={styles['terms']}>
      {terms.map(({ key, term, means }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{pick(means)}</dd>
        </div>
      ))}
    </dl>
  );
}

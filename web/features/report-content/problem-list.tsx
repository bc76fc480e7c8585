import type { Problem } from '../../../server/domain/reporting/answer';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';
import styles from './report-content.module.css';
import { PROBLEM_PARTS } from './worded-answer';

/** What the analysis found, problem by problem, with what is known of each. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useText();
  return (
    <ol className={styles['problems']}>
      {problems.map((problem) => (
        <li key={problem.id}>
          <p className={styles['what']}>{problem.what}</p>
          <FactList
            facts={PROBLEM_PARTS.filter((part) => problem[part].trim() !== '').map((part) => [
              t(`reportContent.${part}`),
              problem[part],
            ])}
          />
        </li>
      ))}
    </ol>
  );
}

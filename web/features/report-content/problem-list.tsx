import type { Problem } from '../../../server/domain/reporting/answer';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';
import { useNames } from './names';
import styles from './report-content.module.css';
import { problemFacts } from './worded-answer';

/** What the analysis found, problem by problem, with what is known of each. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const text = useText();
  const names = useNames();
  return (
    <ol className={styles['problems']}>
      {problems.map((problem) => (
        <li key={problem.id}>
          <p className={styles['what']}>{problem.what}</p>
          <FactList facts={problemFacts(problem, text, names)} />
        </li>
      ))}
    </ol>
  );
}

import { Link } from '@tanstack/react-router';
import type { ListedProblem as Listed } from '../../../server/features/threads/threads.contract';
import { ItemMarks } from './item-marks';
import styles from './threads.module.css';

/** A problem in a list: the way to its thread, whose it is and where. */
export function ListedProblem({ problem }: { readonly problem: Listed }) {
  const { owner, id, what, where } = problem;
  return (
    <li>
      <Link to="/problem/$owner/$id" params={{ owner: owner.key, id }}>
        {what}
      </Link>{' '}
      <ItemMarks {...problem} />
      <span className={styles['aside']}>{[owner.name, where].filter(Boolean).join(' · ')}</span>
    </li>
  );
}

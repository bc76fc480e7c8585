import { Link } from '@tanstack/react-router';
import type { OverviewCell } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import { DivergenceMark } from '../../ui/divergence-mark';
import { ExampleMark } from '../../ui/example-mark';
import { OutcomeMark } from '../../ui/outcome-mark';
import { CellSentence } from './cell-sentence';
import type { GoalLink } from './goal-link';
import { OfficeWord } from './office-word';
import type { MatrixDistrict, OverviewGoal } from './overview-counts';
import styles from './programme-overview.module.css';
import { useSaid } from './use-said';

interface ToldCellProps {
  readonly goal: OverviewGoal;
  readonly cell: OverviewCell;
  /** Undefined: the whole city. */
  readonly district: MatrixDistrict | undefined;
  readonly goTo: GoalLink;
}

/** A cell in words: what decides it, what the committee says, and the way to all that is known of the goal there. */
export function ToldCell({ goal: { goal, focusArea, office }, cell, district, goTo }: ToldCellProps) {
  const { t, pick } = useText();
  const said = useSaid();
  return (
    <>
      <b>
        {district?.label ?? t('judgements.matrix.city')}: {pick(goal.text).replace(/\.$/, '')}
      </b>
      <span className={styles['facts']}>
        <OutcomeMark outcome={cell.outcome} basis={cell.basis} />
        <span>
          <CellSentence cell={cell} /> {(cell.sentenceOf?.figure ?? cell.example) && <ExampleMark />}{' '}
          {cell.sentenceOf?.target && <ExampleMark target />}
        </span>
      </span>
      <span className={styles['facts']}>
        {district ? (
          <span>
            {district.committee?.name}: {said({ cell, report: district.report })}
          </span>
        ) : (
          <OfficeWord office={office} />
        )}
        {cell.divergence && <DivergenceMark divergence={cell.divergence} />}
        <Link {...goTo({ focusArea: focusArea.key, goal: goal.key, district: district?.slug })}>
          {t('judgements.matrix.toGoal')}
        </Link>
      </span>
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text';
import { DivergenceMark } from '../../ui/divergence-mark';
import { OutcomeMark } from '../../ui/outcome-mark';
import { CellSentence } from './cell-sentence';
import blocks from './goal-list.module.css';
import type { GoalMatrixProps } from './goal-matrix';
import { OfficeWord } from './office-word';
import { byFocusArea, type OverviewGoal } from './overview-counts';
import styles from './programme-overview.module.css';
import { useSaid } from './use-said';

/** The same where there is no room for columns: each goal a block, its districts folded away. */
export function GoalList({ overview: { goals, districts }, goTo }: GoalMatrixProps) {
  const { t, pick } = useText();
  return byFocusArea(goals).map(([area, members]) => (
    <section key={area.key} className={blocks['block']} aria-label={pick(area.title)}>
      <h3>{pick(area.title)}</h3>
      <ul className={blocks['plain']}>
        {members.map((one) => (
          <li key={one.goal.key} className={blocks['goal']}>
            <Link {...goTo({ focusArea: one.focusArea.key, goal: one.goal.key })}>{pick(one.goal.text)}</Link>
            <span>
              {t('judgements.matrix.city')}: <OutcomeMark outcome={one.city.outcome} basis={one.city.basis} />
            </span>
            <small>
              <CellSentence cell={one.city} />
            </small>
            <OfficeWord office={one.office} />
            <Districts goal={one} districts={districts} goTo={goTo} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

interface DistrictsProps extends Pick<GoalMatrixProps, 'goTo'> {
  readonly goal: OverviewGoal;
  readonly districts: GoalMatrixProps['overview']['districts'];
}

function Districts({ goal: one, districts, goTo }: DistrictsProps) {
  const { t } = useText();
  const said = useSaid();
  const parted = one.cells.filter(({ divergence }) => divergence !== null).length;
  return (
    <details>
      <summary>
        {t('judgements.matrix.districts', { count: districts.length })}
        {parted > 0 && `, ${t('judgements.matrix.divergences', { count: parted })}`}
      </summary>
      <ul className={blocks['plain']}>
        {districts.map(({ slug, label, report }, index) => {
          const cell = one.cells[index];
          return (
            cell && (
              <li key={slug}>
                <Link {...goTo({ focusArea: one.focusArea.key, goal: one.goal.key, district: slug })}>
                  {label}
                </Link>
                <span className={styles['facts']}>
                  <OutcomeMark outcome={cell.outcome} basis={cell.basis} />
                  <span>{said({ cell, report })}</span>
                  {cell.divergence && <DivergenceMark divergence={cell.divergence} />}
                </span>
                <small>
                  <CellSentence cell={cell} />
                </small>
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}

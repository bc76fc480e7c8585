import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type {
  OverviewCell,
  ProgrammeOverview,
} from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import { Heard } from '../../ui/heard';
import matrix from '../../ui/matrix.module.css';
import { CellContent } from './cell-content';
import type { GoalLink } from './goal-link';
import matrixStyles from './goal-matrix.module.css';
import { OfficeWord } from './office-word';
import { byFocusArea, type MatrixDistrict, type OverviewGoal, reportStage } from './overview-counts';
import { ToldCell } from './told-cell';
import { useGridKeys } from './use-grid-keys';

export interface GoalMatrixProps {
  readonly overview: Pick<ProgrammeOverview, 'goals'> & {
    readonly districts: readonly MatrixDistrict[];
  };
  /** The way to the judgements of a goal. */
  readonly goTo: GoalLink;
}

interface Chosen {
  readonly row: number;
  readonly column: number;
}

/**
 * Goals by district, as wide as the page and no wider: the names of the districts stand upright, and a cell is a shape
 * that the key tells of. Its head stays in sight while the page is scrolled; what a chosen cell says stands below it.
 */
export function GoalMatrix({ overview: { goals, districts }, goTo }: GoalMatrixProps) {
  const { t, pick } = useText();
  const [chosen, setChosen] = useState<Chosen>();
  const { grid, onKeyDown, linkIn } = useGridKeys(goals.length, districts.length + 2);
  const groups = byFocusArea(goals);
  const inOrder = groups.flatMap(([, members]) => members);
  const columns = [undefined, ...districts];
  const chosenGoal = chosen && inOrder[chosen.row];
  const chosenCell = chosen && chosenGoal && cellsOf(chosenGoal)[chosen.column];
  return (
    <>
      <table
        ref={grid}
        className={`${matrix['matrix']} ${matrixStyles['matrix']}`}
        aria-label={t('judgements.matrix.caption')}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">{t('judgements.matrix.goal')}</th>
            {columns.map((district) => (
              <ColumnHead key={district?.slug ?? ''} district={district} />
            ))}
          </tr>
        </thead>
        {groups.map(([area, members]) => (
          <tbody key={area.key}>
            <tr className={matrixStyles['area']}>
              <th scope="rowgroup" colSpan={districts.length + 2}>
                {pick(area.title)}
              </th>
            </tr>
            {members.map((goal) => rowOf(goal, inOrder.indexOf(goal)))}
          </tbody>
        ))}
      </table>
      <div role="status" className={matrixStyles['told']} data-print="no">
        {chosenGoal && chosenCell ? (
          <ToldCell goal={chosenGoal} cell={chosenCell} district={columns[chosen.column]} goTo={goTo} />
        ) : (
          t('judgements.matrix.keys')
        )}
      </div>
    </>
  );

  function rowOf(one: OverviewGoal, row: number) {
    return (
      <tr key={one.goal.key}>
        <th scope="row">
          <Link
            {...goTo({ focusArea: one.focusArea.key, goal: one.goal.key })}
            {...linkIn({ row, column: 0 })}
          >
            {pick(one.goal.text)}
          </Link>
          <OfficeWord office={one.office} />
        </th>
        {cellsOf(one).map((cell, column) => (
          <td
            key={columns[column]?.slug ?? ''}
            title={pick(cell.sentence)}
            data-diverges={cell.divergence !== null}
          >
            <button
              type="button"
              aria-pressed={chosen?.row === row && chosen.column === column}
              onClick={() => setChosen({ row, column })}
              {...linkIn({ row, column: column + 1 })}
            >
              <CellContent cell={cell} area={columns[column]?.label ?? t('judgements.matrix.city')} />
            </button>
          </td>
        ))}
      </tr>
    );
  }
}

/** The city first, then the districts, in the order of the columns. */
const cellsOf = ({ city, cells }: OverviewGoal): readonly OverviewCell[] => [city, ...cells];

/** Where it is, and whether its committee has reported; undefined: the whole city. */
function ColumnHead({ district }: { readonly district: MatrixDistrict | undefined }) {
  const { t } = useText();
  const stage = district && reportStage(district.report);
  return (
    <th scope="col" className={matrixStyles['upright']}>
      <span>{district?.label ?? t('judgements.matrix.city')}</span>
      {stage && stage !== 'not_asked' && (
        <small>
          <Heard>, </Heard>
          {t(`judgements.matrix.report.${stage}`)}
        </small>
      )}
    </th>
  );
}

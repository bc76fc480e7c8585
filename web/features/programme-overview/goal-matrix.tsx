import { Link } from '@tanstack/react-router';
import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import { CellContent } from './cell-content';
import type { GoalLink } from './goal-link';
import { byFocusArea, type OverviewGoal } from './overview-counts';
import styles from './programme-overview.module.css';
import { useGridKeys } from './use-grid-keys';

export interface GoalMatrixProps {
  readonly overview: Pick<ProgrammeOverview, 'goals'> & {
    readonly districts: readonly Omit<ProgrammeOverview['districts'][number], 'report'>[];
  };
  /** The way to the judgements of a goal. */
  readonly goTo: GoalLink;
}

/**
 * Goals by district, as wide as the page and no wider: the names of the districts stand upright, and a cell is a shape
 * that the key tells of. Its head stays in sight while the page is scrolled.
 */
export function GoalMatrix({ overview: { goals, districts }, goTo }: GoalMatrixProps) {
  const { t, pick } = useText();
  const { grid, onKeyDown, linkIn } = useGridKeys(goals.length, districts.length + 2);
  const groups = byFocusArea(goals);
  const inOrder = groups.flatMap(([, members]) => members);
  return (
    <table
      ref={grid}
      className={styles['matrix']}
      aria-label={t('judgements.matrix.caption')}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <th scope="col">{t('judgements.matrix.goal')}</th>
          <Upright label={t('judgements.matrix.city')} />
          {districts.map(({ slug, label }) => (
            <Upright key={slug} label={label} />
          ))}
        </tr>
      </thead>
      {groups.map(([area, members]) => (
        <tbody key={area.key}>
          <tr className={styles['area']}>
            <th scope="rowgroup" colSpan={districts.length + 2}>
              {pick(area.title)}
            </th>
          </tr>
          {members.map((goal) => rowOf(goal, inOrder.indexOf(goal)))}
        </tbody>
      ))}
    </table>
  );

  function rowOf(one: OverviewGoal, row: number) {
    const place = { focusArea: one.focusArea.key, goal: one.goal.key };
    return (
      <tr key={one.goal.key}>
        <th scope="row">
          <Link {...goTo(place)} {...linkIn({ row, column: 0 })}>
            {pick(one.goal.text)}
          </Link>
          <OfficeWord office={one.office} />
        </th>
        <td data-diverges={one.city.divergence !== null}>
          <Link {...goTo(place)} {...linkIn({ row, column: 1 })}>
            <CellContent cell={one.city} area={t('judgements.matrix.city')} />
          </Link>
        </td>
        {districts.map(({ slug, label }, index) => {
          const cell = one.cells[index];
          return (
            <td key={slug} title={cell && pick(cell.sentence)} data-diverges={cell?.divergence != null}>
              {cell && (
                <Link {...goTo({ ...place, district: slug })} {...linkIn({ row, column: index + 2 })}>
                  <CellContent cell={cell} area={label} />
                </Link>
              )}
            </td>
          );
        })}
      </tr>
    );
  }
}

function Upright({ label }: { readonly label: string }) {
  return (
    <th scope="col" className={styles['upright']}>
      <span>{label}</span>
    </th>
  );
}

/** What the office judges of a goal, as a line of its own. */
export function OfficeWord({ office }: Pick<OverviewGoal, 'office'>) {
  const { t } = useText();
  if (office === null) return null;
  return (
    <small>
      {t(`judgements.matrix.${office.stage}`, {
        assessment: t(`reportWords.assessment.${office.assessment}`).toLowerCase(),
      })}
    </small>
  );
}

import type { ProgrammeDetail } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';
import { type DutyCell, dutyCell, namedDuties } from './duty-cells';
import styles from './programmes.module.css';
import { useWho } from './use-who';

interface DutyMatrixProps {
  readonly programme: Pick<ProgrammeDetail, 'content' | 'names'>;
}

/** Focus areas against duties: who has each, and where nobody has. */
export function DutyMatrix({ programme }: DutyMatrixProps) {
  const { t, pick } = useText();
  const duties = namedDuties(programme.content);
  if (duties.length === 0) return <p>{t('programmes.duties.none')}</p>;
  return (
    <RecordTable
      caption={t('programmes.duties.caption')}
      hiddenCaption
      named
      head={[t('programmes.duties.area'), ...duties.map(({ label }) => pick(label))]}
      rows={programme.content.focusAreas.map((area) => ({
        key: area.key,
        cells: [
          pick(area.title),
          ...duties.map(({ key }) => <Cell key={key} cell={dutyCell(area, key)} names={programme.names} />),
        ],
      }))}
    />
  );
}

interface CellProps {
  readonly cell: DutyCell;
  readonly names: ProgrammeDetail['names'];
}

function Cell({ cell, names }: CellProps) {
  const { t, pick } = useText();
  const who = useWho(names);
  if (cell.state === 'lacking') {
    return (
      <b className={styles['lacking']}>
        <span aria-hidden="true">✕</span> {t('programmes.duties.lacking')}
      </b>
    );
  }
  return (
    <ul className={styles['who']}>
      {cell.assignments.map((assignment) => (
        <li key={`${assignment.part} ${assignment.organisation} ${assignment.kind}`}>
          {who(assignment)}
          {assignment.part === 'contributing' && (
            <small>, {t('programmes.duties.part.contributing').toLowerCase()}</small>
          )}
          {pick(assignment.note) !== '' && <small> ({pick(assignment.note)})</small>}
        </li>
      ))}
    </ul>
  );
}

import type { ProgrammeDetail } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';
import type { Assignment } from './duty-cells';
import { useWho } from './use-who';

interface AssignmentTableProps {
  readonly assignments: readonly Assignment[];
  readonly programme: Pick<ProgrammeDetail, 'content' | 'names'>;
}

/** Who leads and who contributes in one focus area, with what. */
export function AssignmentTable({ assignments, programme: { content, names } }: AssignmentTableProps) {
  const { t, pick } = useText();
  const who = useWho(names);
  const duty = (key: string) =>
    pick(content.duties.find((one) => one.key === key)?.label ?? { sv: key, en: key });
  if (assignments.length === 0) return <p>{t('programmes.duties.noneInArea')}</p>;
  return (
    <RecordTable
      caption={t('programmes.duties.title')}
      hiddenCaption
      head={[
        t('programmes.duties.what'),
        t('programmes.duties.as'),
        t('programmes.duties.who'),
        t('programmes.crosswalk.note'),
      ]}
      rows={assignments.map((assignment) => ({
        key: `${assignment.duty} ${assignment.part} ${assignment.organisation} ${assignment.kind}`,
        cells: [
          duty(assignment.duty),
          t(`programmes.duties.part.${assignment.part}`),
          who(assignment),
          pick(assignment.note) || null,
        ],
      }))}
    />
  );
}

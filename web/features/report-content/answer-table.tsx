import type { Answer } from '../../../server/domain/reporting/answer';
import type { AnswerForm } from '../../../server/domain/reporting/catalogue';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';
import { Paragraphs } from './paragraphs';
import styles from './report-content.module.css';
import { wordedCell } from './worded-answer';

interface AnswerTableProps {
  readonly form: Extract<AnswerForm, { type: 'table' }>;
  readonly answer: Extract<Answer, { type: 'table' }>;
  readonly caption: string;
}

/** A filled-in table. A number that is missing says so; it is never 0. */
export function AnswerTable({ form, answer, caption }: AnswerTableProps) {
  const text = useText();
  const { t, pick } = text;
  const head = form.columns.map(({ label, cells }) => {
    const unit = cells.type === 'number' ? pick(cells.unit) : '';
    return unit === '' ? pick(label) : `${pick(label)} (${unit})`;
  });
  return (
    <>
      <RecordTable
        caption={caption}
        hiddenCaption
        named
        head={[pick(form.rowHeader), ...head]}
        numbers={form.columns.flatMap(({ cells }, index) => (cells.type === 'number' ? [index + 1] : []))}
        rows={form.rows.map((row) => ({
          key: row.key,
          cells: [
            pick(row.label),
            ...form.columns.map(({ key, cells }) => {
              const words = wordedCell(cells, answer.cells[row.key]?.[key], text);
              if (words !== undefined) return words;
              return cells.type === 'text' ? null : <Missing key={key} />;
            }),
          ],
        }))}
      />
      {answer.comment.trim() !== '' && (
        <div>
          <p className={styles['label']}>{t('reportContent.comment')}</p>
          <Paragraphs text={answer.comment} />
        </div>
      )}
    </>
  );
}

function Missing() {
  const { t } = useText();
  return <span className={styles['quiet']}>{t('reportContent.noValue')}</span>;
}

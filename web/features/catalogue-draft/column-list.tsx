import type { Column } from '../../../server/domain/reporting/catalogue';
import type { Question } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import buttons from '../../ui/button.module.css';
import { FormSelect } from '../../ui/form-select';
import { keyOf } from '../../ui/key-of';
import styles from './catalogue-draft.module.css';
import { COUNT, NumberFields } from './number-fields';
import { OptionList } from './option-list';

type Table = Extract<Question['answer'], { type: 'table' }>;
type Columns = Table['columns'];
type Cells = Columns[number]['cells'];

const CELLS = ['number', 'text', 'choice'] as const satisfies readonly Column['cells']['type'][];
const EMPTY: Readonly<Record<Cells['type'], Cells>> = {
  number: COUNT,
  text: { type: 'text' },
  choice: { type: 'choice', options: [] },
};

interface ColumnListProps {
  readonly columns: Columns;
  readonly onChange: (columns: Columns) => void;
}

/** The columns of a table: what each is called and what its cells hold. */
export function ColumnList({ columns, onChange }: ColumnListProps) {
  const { t } = useText();
  const add = () => {
    const key = keyOf(
      '',
      columns.map((column) => column.key),
      `kolumn-${columns.length + 1}`,
    );
    onChange([...columns, { key, label: { sv: '', en: '' }, cells: EMPTY.text }]);
  };
  return (
    <fieldset className={styles['group']}>
      <legend>{t('catalogueDraft.columns')}</legend>
      {columns.map((column, index) => {
        const { key, label, cells } = column;
        const name = `${t('catalogueDraft.column')} ${index + 1}`;
        const write = (part: Partial<Columns[number]>) =>
          onChange(columns.with(index, { ...column, ...part }));
        return (
          <div key={key} className={styles['column']}>
            <BothFields label={name} value={label} onChange={(text) => write({ label: text })} />
            <FormSelect
              label={t('catalogueDraft.cells', { name })}
              value={cells.type}
              onChange={(type) => write({ cells: EMPTY[CELLS.find((one) => one === type) ?? 'text'] })}
            >
              {CELLS.map((type) => (
                <option key={type} value={type}>
                  {t(`questionCatalogue.answer.${type}`)}
                </option>
              ))}
            </FormSelect>
            {cells.type === 'number' && (
              <NumberFields form={cells} onChange={(form) => write({ cells: form })} />
            )}
            {cells.type === 'choice' && (
              <OptionList
                label={t('catalogueDraft.options')}
                one={t('catalogueDraft.option')}
                options={cells.options}
                onChange={(options) => write({ cells: { type: 'choice', options } })}
              />
            )}
            <button
              type="button"
              className={buttons['button']}
              aria-label={t('catalogueDraft.takeAwayOne', { name: label.sv || name })}
              onClick={() => onChange(columns.toSpliced(index, 1))}
            >
              {t('catalogueDraft.takeAway')}
            </button>
          </div>
        );
      })}
      <button type="button" className={buttons['button']} onClick={add}>
        {t('catalogueDraft.addOne', { name: t('catalogueDraft.column').toLowerCase() })}
      </button>
    </fieldset>
  );
}

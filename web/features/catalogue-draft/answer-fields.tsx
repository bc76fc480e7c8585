import type { AnswerType } from '../../../server/domain/reporting/catalogue';
import type { Question } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import { FormSelect } from '../../ui/form-select';
import { ColumnList } from './column-list';
import { COUNT, NumberFields } from './number-fields';
import { OptionList } from './option-list';

type Answer = Question['answer'];

const NOTHING = { sv: '', en: '' };
const EMPTY: Readonly<Record<AnswerType, Answer>> = {
  text: { type: 'text' },
  number: COUNT,
  choice: { type: 'choice', options: [] },
  table: { type: 'table', rowHeader: NOTHING, rows: [], columns: [] },
  problems: { type: 'problems' },
  interventions: { type: 'interventions' },
  judgement: { type: 'judgement' },
};
const TYPES = [
  'text',
  'number',
  'choice',
  'table',
  'problems',
  'interventions',
  'judgement',
] as const satisfies AnswerType[];

interface AnswerFieldsProps {
  readonly answer: Answer;
  readonly onChange: (answer: Answer) => void;
}

/** How a question is answered. */
export function AnswerFields({ answer, onChange }: AnswerFieldsProps) {
  const { t } = useText();
  return (
    <>
      <FormSelect
        label={t('questionCatalogue.fact.answer')}
        hint={t('catalogueDraft.answerHint')}
        value={answer.type}
        onChange={(type) => onChange(EMPTY[TYPES.find((one) => one === type) ?? 'text'])}
      >
        {TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`catalogueDraft.answer.${type}`)}
          </option>
        ))}
      </FormSelect>
      {answer.type === 'number' && <NumberFields form={answer} onChange={onChange} />}
      {answer.type === 'choice' && (
        <OptionList
          label={t('catalogueDraft.options')}
          one={t('catalogueDraft.option')}
          options={answer.options}
          onChange={(options) => onChange({ ...answer, options })}
        />
      )}
      {answer.type === 'table' && (
        <>
          <BothFields
            label={t('catalogueDraft.rowHeader')}
            value={answer.rowHeader}
            onChange={(rowHeader) => onChange({ ...answer, rowHeader })}
          />
          <OptionList
            label={t('catalogueDraft.rows')}
            one={t('catalogueDraft.row')}
            options={answer.rows}
            onChange={(rows) => onChange({ ...answer, rows })}
          />
          <ColumnList columns={answer.columns} onChange={(columns) => onChange({ ...answer, columns })} />
        </>
      )}
    </>
  );
}

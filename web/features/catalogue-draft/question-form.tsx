import { useId } from 'react';
import type {
  Catalogue,
  Question,
} from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import type { FieldError } from '../../ui/error-summary';
import { keyOf } from '../../ui/key-of';
import { findQuestion, putQuestion } from './draft-edits';
import { PartFormFrame } from './part-form-frame';
import { QuestionFields } from './question-fields';
import type { SaveEdit } from './use-edit';
import { usePartForm } from './use-part-form';
import { useQuestionWords } from './use-question-words';

const NEW: Question = {
  key: '',
  wording: { sv: '', en: '' },
  help: { sv: '', en: '' },
  kinds: [],
  legalGround: '',
  statutoryParts: [],
  organisations: [],
  rounds: [],
  required: true,
  confidentiality: 'open',
  secrecyGround: '',
  indicators: [],
  answer: { type: 'text' },
};

interface QuestionFormProps {
  readonly content: Catalogue;
  readonly section: string;
  /** Undefined: a new one, last in the section. */
  readonly question: Question | undefined;
  readonly indicators: readonly { readonly key: string; readonly label: string }[];
  readonly save: SaveEdit;
  readonly onDone: () => void;
}

/** Changes a question or adds one. Its key is made when it is added and never changes: answers are found by it. */
export function QuestionForm({ content, section, question, indicators, save, onDone }: QuestionFormProps) {
  const { t } = useText();
  const id = useId();
  const words = useQuestionWords(content);
  const ids = { wording: `${id}-wording`, kinds: `${id}-kinds` };
  const keys = content.sections.flatMap(({ questions }) => questions.map(({ key }) => key));
  const form = usePartForm({
    initial: { ...(question ?? NEW), section },
    save,
    check: ({ wording, kinds }): FieldError[] => [
      ...(wording.sv.trim() === '' || wording.en.trim() === ''
        ? [{ field: ids.wording, message: t('catalogueDraft.needed.wording') }]
        : []),
      ...(kinds.length === 0 ? [{ field: ids.kinds, message: t('catalogueDraft.needed.kinds') }] : []),
    ],
    editOf: ({ section: place, ...written }) =>
      putQuestion(place, {
        ...written,
        key: written.key === '' ? keyOf(written.wording.sv, keys, 'fraga') : written.key,
      }),
    theirsOf: (draft) => {
      const theirs = question && findQuestion(draft.content, question.key);
      return theirs && { ...theirs, section };
    },
    onDone,
  });
  return (
    <PartFormFrame
      label={
        question === undefined
          ? t('catalogueDraft.newQuestion')
          : t('catalogueDraft.changeOne', { name: question.wording.sv })
      }
      form={form}
      fields={words}
      onCancel={onDone}
    >
      <QuestionFields
        content={content}
        question={form.part}
        write={form.write}
        indicators={indicators}
        ids={ids}
        errorOf={form.errorOf}
      />
    </PartFormFrame>
  );
}

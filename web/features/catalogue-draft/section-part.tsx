import type {
  Catalogue,
  CatalogueSection,
} from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import styles from './catalogue-draft.module.css';
import { moveQuestion, moveSection, removeQuestion, removeSection } from './draft-edits';
import { NewPart } from './new-part';
import { PartRow } from './part-row';
import { QuestionForm } from './question-form';
import { SectionForm } from './section-form';
import type { SaveEdit } from './use-edit';

interface SectionPartProps {
  readonly content: Catalogue;
  readonly section: CatalogueSection;
  readonly indicators: readonly { readonly key: string; readonly label: string }[];
  readonly save: SaveEdit;
}

/** A section and its questions, to be changed, moved and removed. */
export function SectionPart({ content, section, indicators, save }: SectionPartProps) {
  const { t, pick, format } = useText();
  const { key, title, questions } = section;
  const place = content.sections.findIndex((one) => one.key === key);
  const kindsOf = (keys: readonly string[]) =>
    format.list(content.kinds.filter((kind) => keys.includes(kind.key)).map(({ label }) => pick(label)));
  const shared = { content, section: key, indicators, save };
  return (
    <section aria-label={pick(title)} id={key}>
      <h3>
        {pick(title)} <small>{t('questionCatalogue.inSection', { count: questions.length })}</small>
      </h3>
      <PartRow
        name={t('catalogueDraft.sectionRow', { name: pick(title) })}
        save={save}
        remove={removeSection(key)}
        removing={t('catalogueDraft.removingSection', { count: questions.length })}
        up={place > 0 ? moveSection(key, -1) : undefined}
        down={place < content.sections.length - 1 ? moveSection(key, 1) : undefined}
        form={(close) => <SectionForm content={content} section={section} save={save} onDone={close} />}
      />
      <ol className={styles['rows']}>
        {questions.map((question, index) => (
          <li key={question.key} id={question.key}>
            <PartRow
              name={pick(question.wording)}
              more={kindsOf(question.kinds)}
              save={save}
              remove={removeQuestion(question.key)}
              removing={t('catalogueDraft.removingQuestion')}
              up={index > 0 ? moveQuestion(question.key, -1) : undefined}
              down={index < questions.length - 1 ? moveQuestion(question.key, 1) : undefined}
              form={(close) => <QuestionForm {...shared} question={question} onDone={close} />}
            />
          </li>
        ))}
      </ol>
      <NewPart
        label={t('catalogueDraft.newQuestionIn', { name: pick(title) })}
        form={(close) => <QuestionForm {...shared} question={undefined} onDone={close} />}
      />
    </section>
  );
}

import type { ReactNode } from 'react';
import type {
  CatalogueVersion,
  Question,
} from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import matrix from '../../ui/matrix.module.css';
import styles from './matrix-table.module.css';
import { QuestionFacts } from './question-facts';
import { marksOf } from './shown-sections';

/** From so many kinds on the table scrolls sideways, in a frame of its own. */
const MANY_KINDS = 6;

interface MatrixTableProps {
  readonly catalogue: CatalogueVersion;
  readonly sections: CatalogueVersion['content']['sections'];
  /** The kind whose column stands out. */
  readonly chosen: string | undefined;
  /** The figures beside a question, as ways to them. */
  readonly figuresOf: (question: Question) => ReactNode;
}

/** Every question against every kind: shared, asked only there, or missing. */
export function MatrixTable({ catalogue, sections, chosen, figuresOf }: MatrixTableProps) {
  const { t, pick } = useText();
  const { kinds } = catalogue.content;
  const marks = marksOf(catalogue.matrix);
  return (
    <div className={styles['frame']} data-wide={kinds.length >= MANY_KINDS}>
      <table className={`${matrix['matrix']} ${styles['matrix']}`} aria-label={t('questionCatalogue.matrix')}>
        <thead>
          <tr>
            <th scope="col">{t('questionCatalogue.question')}</th>
            {kinds.map(({ key, label }) => (
              <th key={key} scope="col" data-chosen={key === chosen}>
                {pick(label)}
              </th>
            ))}
          </tr>
        </thead>
        {sections.map(({ key, title, questions }) => (
          <tbody key={key}>
            <tr className={styles['section']}>
              <th scope="rowgroup" colSpan={kinds.length + 1}>
                {pick(title)} <small>{t('questionCatalogue.inSection', { count: questions.length })}</small>
              </th>
            </tr>
            {questions.map((question) => (
              <tr key={question.key} id={question.key}>
                {/* Browsers make no name of a heading from what stands in `details`. */}
                <th scope="row" aria-label={pick(question.wording)}>
                  <details>
                    <summary>{pick(question.wording)}</summary>
                    <QuestionFacts question={question} kinds={kinds} figures={figuresOf(question)} />
                  </details>
                </th>
                {kinds.map((kind) => {
                  const mark = marks(question.key)[kind.key] ?? 'missing';
                  return (
                    <td
                      key={kind.key}
                      data-mark={mark}
                      data-chosen={kind.key === chosen}
                      data-label={pick(kind.label)}
                    >
                      {t(`questionCatalogue.mark.${mark}`)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

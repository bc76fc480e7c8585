import type { ReactNode } from 'react';
import type { CatalogueVersion } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';
import styles from './statutory-parts.module.css';

interface StatutoryPartsProps {
  readonly catalogue: CatalogueVersion;
  /** A way to a question in the table above. */
  readonly linkTo: (question: string) => ReactNode;
}

/** What the law asks of each kind, and which questions answer it. */
export function StatutoryParts({ catalogue: { content, matrix }, linkTo }: StatutoryPartsProps) {
  const { t, pick } = useText();
  const answers = new Map(matrix.parts.map(({ part, questions }) => [part, questions]));
  return content.kinds.map(({ key, label, legalGround, statutoryParts }) => (
    <div key={key} className={styles['kind']}>
      <h3>{pick(label)}</h3>
      {legalGround !== '' && <p>{legalGround}</p>}
      {statutoryParts.length === 0 ? (
        <p>{t('questionCatalogue.noParts')}</p>
      ) : (
        <RecordTable
          caption={pick(label)}
          hiddenCaption
          named
          head={[
            t('questionCatalogue.part'),
            t('questionCatalogue.ground'),
            t('questionCatalogue.answeredBy'),
          ]}
          rows={statutoryParts.map((part) => ({
            key: part.key,
            cells: [
              pick(part.label),
              part.legalGround || null,
              (answers.get(part.key) ?? []).length === 0 ? (
                t('questionCatalogue.unanswered')
              ) : (
                <ul key="questions" className={styles['answers']}>
                  {answers.get(part.key)?.map((question) => (
                    <li key={question}>{linkTo(question)}</li>
                  ))}
                </ul>
              ),
            ],
          }))}
        />
      )}
    </div>
  ));
}

import type { CatalogueDraft } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import styles from './catalogue-draft.module.css';
import { findQuestion } from './draft-edits';

/** What keeps the draft from being published, each with a way to where it is put right. */
export function FaultList({ draft: { content, faults } }: { readonly draft: CatalogueDraft }) {
  const { t, pick } = useText();
  if (faults.length === 0) return <p role="status">{t('catalogueDraft.noFaults')}</p>;
  const nameOf = (key: string): string => {
    const question = findQuestion(content, key);
    if (question) return pick(question.wording);
    const section = content.sections.find((one) => one.key === key);
    if (section) return pick(section.title);
    const labelled = content.kinds
      .flatMap((kind) => [kind, ...kind.statutoryParts])
      .find((one) => one.key === key);
    return labelled ? pick(labelled.label) : key;
  };
  /** A part is put right where its kind stands. */
  const placeOf = (key: string) =>
    content.kinds.find(({ statutoryParts }) => statutoryParts.some((part) => part.key === key))?.key ?? key;
  return (
    <section className={styles['faults']} aria-label={t('catalogueDraft.faults', { count: faults.length })}>
      <h2>{t('catalogueDraft.faults', { count: faults.length })}</h2>
      <ul>
        {faults.map(({ path, code, detail }) => (
          <li key={`${path} ${code} ${detail}`}>
            <a href={`#${placeOf(detail)}`}>{t(`catalogueDraft.fault.${code}`, { name: nameOf(detail) })}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

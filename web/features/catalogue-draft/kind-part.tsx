import type { Catalogue } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import styles from './catalogue-draft.module.css';
import { removeKind } from './draft-edits';
import { KindForm } from './kind-form';
import { NewPart } from './new-part';
import { PartRow } from './part-row';
import type { SaveEdit } from './use-edit';

/** The kinds of lägesbild, to be changed and removed. */
export function KindPart({ content, save }: { readonly content: Catalogue; readonly save: SaveEdit }) {
  const { t, pick } = useText();
  return (
    <>
      <ol className={styles['rows']}>
        {content.kinds.map((kind) => (
          <li key={kind.key} id={kind.key}>
            <PartRow
              name={pick(kind.label)}
              more={
                kind.statutoryParts.length === 0
                  ? t('questionCatalogue.noParts')
                  : t('catalogueDraft.partCount', { count: kind.statutoryParts.length })
              }
              save={save}
              remove={removeKind(kind.key)}
              removing={t('catalogueDraft.removingKind')}
              form={(close) => <KindForm content={content} kind={kind} save={save} onDone={close} />}
            />
          </li>
        ))}
      </ol>
      <NewPart
        label={t('catalogueDraft.newKind')}
        form={(close) => <KindForm content={content} kind={undefined} save={save} onDone={close} />}
      />
    </>
  );
}

import { useState } from 'react';
import type { CatalogueDraft } from '../../server/features/question-catalogue/question-catalogue.contract';
import type { DraftDeeds } from '../features/catalogue-draft/catalogue-draft.mutations';
import { DraftEnds } from '../features/catalogue-draft/draft-ends';
import { FaultList } from '../features/catalogue-draft/fault-list';
import { HeadForm } from '../features/catalogue-draft/head-form';
import { KindPart } from '../features/catalogue-draft/kind-part';
import { NewPart } from '../features/catalogue-draft/new-part';
import { SectionForm } from '../features/catalogue-draft/section-form';
import { SectionPart } from '../features/catalogue-draft/section-part';
import { useEdit } from '../features/catalogue-draft/use-edit';
import { useText } from '../text/use-text';
import buttons from '../ui/button.module.css';
import { FactList } from '../ui/fact-list';
import styles from './pages.module.css';
import { useDefinitions } from './use-selection';

interface CatalogueDraftBodyProps {
  readonly draft: CatalogueDraft;
  readonly deeds: DraftDeeds;
  readonly onPublished: (version: number) => void;
}

/** A draft: what it is called, its faults, its kinds, its sections with their questions, and how it ends. */
export function CatalogueDraftBody({ draft, deeds, onPublished }: CatalogueDraftBodyProps) {
  const { t, pick, format } = useText();
  const save = useEdit(draft, deeds);
  const [naming, setNaming] = useState(false);
  const { content, note, changedAt, changedBy } = draft;
  const indicators = useDefinitions().indicators.map(({ key, label }) => ({ key, label: pick(label) }));
  return (
    <>
      <p>{t('catalogueDraft.lead')}</p>
      <FactList
        facts={[
          [t('catalogueDraft.name'), pick(content.title)],
          [t('questionCatalogue.note'), note || t('catalogueDraft.noNote')],
          [
            t('catalogueDraft.changed'),
            changedBy === null
              ? format.instant(changedAt)
              : t('catalogueDraft.changedBy', { at: format.instant(changedAt), name: changedBy }),
          ],
        ]}
      />
      {naming ? (
        <HeadForm draft={draft} save={save} onDone={() => setNaming(false)} />
      ) : (
        <p>
          <button type="button" className={buttons['button']} onClick={() => setNaming(true)}>
            {t('catalogueDraft.head')}
          </button>
        </p>
      )}
      <FaultList draft={draft} />
      <DraftEnds draft={draft} deeds={deeds} onPublished={onPublished} />
      <section className={styles['section']}>
        <h2>{t('catalogueDraft.kinds')}</h2>
        <KindPart content={content} save={save} />
      </section>
      <section className={styles['section']}>
        <h2>{t('catalogueDraft.sections')}</h2>
        {content.sections.map((section) => (
          <SectionPart
            key={section.key}
            content={content}
            section={section}
            indicators={indicators}
            save={save}
          />
        ))}
        <NewPart
          label={t('catalogueDraft.newSection')}
          form={(close) => <SectionForm content={content} section={undefined} save={save} onDone={close} />}
        />
      </section>
    </>
  );
}

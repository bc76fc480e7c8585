import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { BeginDraft } from '../features/catalogue-draft/begin-draft';
import { useDraftDeeds } from '../features/catalogue-draft/catalogue-draft.mutations';
import { catalogueDraftQuery } from '../features/catalogue-draft/catalogue-draft.queries';
import { useText } from '../text/use-text';
import { Said } from '../ui/said';
import { usePageTitle } from '../ui/use-page-title';
import { CatalogueDraftBody } from './catalogue-draft-body';
import styles from './pages.module.css';

/** The next version of the question catalogue, as the office writes it. */
export function CatalogueDraftPage() {
  const { t } = useText();
  const { data: draft } = useSuspenseQuery(catalogueDraftQuery);
  const deeds = useDraftDeeds();
  const [published, setPublished] = useState<number>();
  usePageTitle(t('catalogueDraft.pageTitle'));
  return (
    <>
      <p data-print="no">
        <Link to="/fragekatalog">{t('questionCatalogue.title')}</Link>
      </p>
      <div className={styles['head']}>
        <h1>
          {draft === null
            ? t('catalogueDraft.pageTitle')
            : t('catalogueDraft.draftOf', { version: draft.version })}
        </h1>
      </div>
      {published !== undefined && draft === null && (
        <Said>
          <p>{t('catalogueDraft.published', { version: published })}</p>
        </Said>
      )}
      {draft === null ? (
        <BeginDraft begin={deeds.begin} />
      ) : (
        <CatalogueDraftBody draft={draft} deeds={deeds} onPublished={setPublished} />
      )}
    </>
  );
}

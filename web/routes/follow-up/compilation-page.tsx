import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CompilationHead } from '../../features/compilations/compilation-head';
import { compilationQuery } from '../../features/compilations/compilations.queries';
import { PublishCompilation } from '../../features/compilations/publish-compilation';
import { useText } from '../../text/use-text';
import { Said } from '../../ui/said';
import { usePageTitle } from '../../ui/use-page-title';
import { CompiledDocument } from '../compiled-document';
import { useDocumentName } from '../use-document-name';
import { FollowUpNav } from './follow-up-nav';

const ROUTE = '/uppfoljning/dokument/$id';

/** One compiled document as the office reads it: to take away, and to publish. */
export function CompilationPage() {
  const { t } = useText();
  const { id } = useParams({ from: ROUTE });
  const detail = useSuspenseQuery(compilationQuery('office', id)).data;
  const [published, setPublished] = useState(false);
  const { summary, content, mayPublish } = detail;
  const name = useDocumentName()(summary);
  usePageTitle(name);
  return (
    <>
      <FollowUpNav program={summary.programme.slug} rapportomgang={summary.round.key} />
      <CompilationHead detail={detail} reader="office" name={name}>
        {published && <Said>{t('cityDocument.publish.done')}</Said>}
        {mayPublish && summary.publishedAt === null && (
          <PublishCompilation summary={summary} name={name} onDone={() => setPublished(true)} />
        )}
        {summary.publishedAt !== null && (
          <p data-print="no">
            <Link to="/stadens-dokument/$id" params={{ id }}>
              {t('cityDocument.publish.read')}
            </Link>
          </p>
        )}
      </CompilationHead>
      <CompiledDocument
        content={content}
        reportLink={(report, label) => (
          <Link to="/granskning/$report" params={{ report }}>
            {label}
          </Link>
        )}
      />
    </>
  );
}

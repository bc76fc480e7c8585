import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CompilationHead } from '../../features/compilations/compilation-head';
import { compilationQuery } from '../../features/compilations/compilations.queries';
import { NotOpenList } from '../../features/compilations/not-open-list';
import { PublishCompilation } from '../../features/compilations/publish-compilation';
import { WithdrawCompilation } from '../../features/compilations/withdraw-compilation';
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
  const detail = useSuspenseQuery(compilationQuery(id)).data;
  const [done, setDone] = useState<'publish' | 'withdraw'>();
  const { summary, content, mayPublish, notOpen, mayWithdraw } = detail;
  const name = useDocumentName()(summary);
  usePageTitle(name);
  return (
    <>
      <FollowUpNav program={summary.programme.slug} rapportomgang={summary.round.key} />
      <CompilationHead detail={detail} reader="office" name={name}>
        {done && <Said>{t(`cityDocument.${done}.done`)}</Said>}
        {mayPublish && (
          <PublishCompilation
            summary={summary}
            notOpen={notOpen}
            name={name}
            onDone={() => setDone('publish')}
          />
        )}
        {summary.publishedAt !== null && (
          <p data-print="no">
            <Link to="/stadens-dokument/$id" params={{ id }}>
              {t('cityDocument.publish.read')}
            </Link>
          </p>
        )}
        {summary.publishedAt !== null && notOpen.length > 0 && (
          <div data-print="no">
            <p>{t('cityDocument.notOpen.since')}</p>
            <NotOpenList notOpen={notOpen} />
          </div>
        )}
        {mayWithdraw && (
          <WithdrawCompilation summary={summary} name={name} onDone={() => setDone('withdraw')} />
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

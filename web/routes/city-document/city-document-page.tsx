import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { CompilationHead } from '../../features/compilations/compilation-head';
import { compilationQuery } from '../../features/compilations/compilations.queries';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import { CompiledDocument } from '../compiled-document';
import { useDocumentName } from '../use-document-name';

const ROUTE = '/stadens-dokument/$id';

/** A document that the city has published, as everybody reads it. */
export function CityDocumentPage() {
  const { t } = useText();
  const { id } = useParams({ from: ROUTE });
  const detail = useSuspenseQuery(compilationQuery('open', id)).data;
  const name = useDocumentName()(detail.summary);
  usePageTitle(name);
  return (
    <>
      <CompilationHead detail={detail} reader="open" name={name} />
      <CompiledDocument content={detail.content} />
      <p data-print="no">
        <Link to="/rapporter">{t('cityDocument.all')}</Link>
      </p>
    </>
  );
}

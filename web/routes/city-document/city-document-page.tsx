import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { CompilationHead } from '../../features/compilations/compilation-head';
import { cityDocumentQuery } from '../../features/compilations/compilations.queries';
import { WithdrawnDocument } from '../../features/compilations/withdrawn-document';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import { CompiledDocument } from '../compiled-document';
import { useDocumentName } from '../use-document-name';
import { publishedReportLink } from './published-report-link';

const ROUTE = '/stadens-dokument/$id';

/** A document that the city has published, as everybody reads it, or why it is withdrawn. */
export function CityDocumentPage() {
  const { t } = useText();
  const { id } = useParams({ from: ROUTE });
  const found = useSuspenseQuery(cityDocumentQuery(id)).data;
  const name = useDocumentName()('gone' in found ? found.gone : found.summary);
  usePageTitle(name);
  return (
    <>
      {'gone' in found ? (
        <WithdrawnDocument name={name} withdrawn={found.gone.withdrawn} />
      ) : (
        <>
          <CompilationHead detail={found} reader="open" name={name} />
          <CompiledDocument
            content={found.content}
            reportLink={(report, label) => {
              const { key } = found.content.round;
              // The id of a report is its round and its organisation.
              return publishedReportLink(key, report.slice(`${key}-`.length), label);
            }}
          />
        </>
      )}
      <p data-print="no">
        <Link to="/rapporter">{t('cityDocument.all')}</Link>
      </p>
    </>
  );
}

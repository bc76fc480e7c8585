import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CompilationTable } from '../../features/compilations/compilation-table';
import { compilationsQuery } from '../../features/compilations/compilations.queries';
import { useText } from '../../text/use-text';
import pages from '../pages.module.css';

/** The city's own documents, after the reports they are compiled of; nothing where there is none. */
export function CityDocuments() {
  const { t } = useText();
  const { data: compilations = [] } = useQuery(compilationsQuery('open'));
  if (compilations.length === 0) return null;
  return (
    <section className={pages['section']}>
      <h2>{t('cityDocument.title')}</h2>
      <p>{t('cityDocument.openLead')}</p>
      <CompilationTable
        compilations={compilations}
        reader="open"
        link={(id, name) => (
          <Link to="/stadens-dokument/$id" params={{ id }}>
            {name}
          </Link>
        )}
      />
    </section>
  );
}

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Question } from '../../server/features/question-catalogue/question-catalogue.contract';
import { sessionQuery } from '../api/session-query';
import { catalogueQuery, catalogueVersionsQuery } from '../features/question-catalogue/catalogue.queries';
import { CatalogueFilters } from '../features/question-catalogue/catalogue-filters';
import type { CatalogueSearch } from '../features/question-catalogue/catalogue-search';
import { CatalogueVersions } from '../features/question-catalogue/catalogue-versions';
import { KindPairs } from '../features/question-catalogue/kind-pairs';
import { KindTable } from '../features/question-catalogue/kind-table';
import { MatrixTable } from '../features/question-catalogue/matrix-table';
import { shownSections } from '../features/question-catalogue/shown-sections';
import { StatutoryParts } from '../features/question-catalogue/statutory-parts';
import { useText } from '../text/use-text';
import { usePageTitle } from '../ui/use-page-title';
import { CatalogueHead } from './catalogue-head';
import styles from './pages.module.css';
import { useDefinitions } from './use-selection';

const ROUTE = '/fragekatalog';

/** What the lägesbilder share and how they differ, question by question. */
export function QuestionCataloguePage() {
  const { t, pick } = useText();
  const search = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const { data: catalogue } = useSuspenseQuery(catalogueQuery(search.version));
  const { data: versions } = useSuspenseQuery(catalogueVersionsQuery);
  const { indicators } = useDefinitions();
  const mayChange = useQuery(sessionQuery).data?.person?.allowedActions.includes('catalogue.change') ?? false;
  usePageTitle(t('questionCatalogue.title'));
  const { kinds, sections } = catalogue.content;
  const shown = shownSections(catalogue, search);
  const count = shown.reduce((sum, { questions }) => sum + questions.length, 0);
  const choose = (next: CatalogueSearch) => navigate({ search: next, replace: true });
  const wordingOf = new Map(
    sections.flatMap(({ questions }) => questions.map(({ key, wording }) => [key, pick(wording)] as const)),
  );
  const figuresOf = (question: Question) =>
    indicators
      .filter(({ key }) => question.indicators.includes(key))
      .map(({ key, label }, index) => (
        <span key={key}>
          {index > 0 && ', '}
          <Link to="/indikatorer/$key" params={{ key }}>
            {pick(label)}
          </Link>
        </span>
      ));
  return (
    <>
      <CatalogueHead catalogue={catalogue} newest={versions[0]?.version} mayChange={mayChange} />
      <section className={styles['section']}>
        <h2>{t('questionCatalogue.overlap')}</h2>
        <KindTable catalogue={catalogue} />
        <KindPairs catalogue={catalogue} />
      </section>
      <section className={styles['section']}>
        <h2>{t('questionCatalogue.matrix')}</h2>
        <CatalogueFilters kinds={kinds} search={search} onChange={choose} />
        <p role="status">
          {count === 0
            ? t('questionCatalogue.none')
            : t('questionCatalogue.shown', { shown: count, all: catalogue.matrix.questions })}
        </p>
        {count > 0 && (
          <MatrixTable
            catalogue={catalogue}
            sections={shown}
            chosen={search.lagesbild}
            figuresOf={figuresOf}
          />
        )}
      </section>
      <section className={styles['section']}>
        <h2>{t('questionCatalogue.law')}</h2>
        <p>{t('questionCatalogue.lawLead')}</p>
        <StatutoryParts
          catalogue={catalogue}
          linkTo={(question) => (
            <Link to={ROUTE} search={{ version: search.version }} hash={question}>
              {wordingOf.get(question) ?? question}
            </Link>
          )}
        />
      </section>
      <section className={styles['section']}>
        <h2>{t('questionCatalogue.versions')}</h2>
        <p>{t('questionCatalogue.versionsLead')}</p>
        <CatalogueVersions
          versions={versions}
          linkTo={(version) => (
            <Link to={ROUTE} search={{ version: String(version) }}>
              {t('questionCatalogue.version', { version })}
            </Link>
          )}
        />
      </section>
    </>
  );
}

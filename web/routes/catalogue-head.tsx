import { Link } from '@tanstack/react-router';
import type { CatalogueVersion } from '../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../text/use-text';
import styles from './pages.module.css';

interface CatalogueHeadProps {
  readonly catalogue: CatalogueVersion;
  /** The number of the newest version. */
  readonly newest: number | undefined;
  readonly mayChange: boolean;
}

/** How much the kinds share, what a lägesbild is, and that the list is an example. */
export function CatalogueHead({ catalogue, newest, mayChange }: CatalogueHeadProps) {
  const { t, pick, format } = useText();
  const { version, content, matrix } = catalogue;
  const kinds = content.kinds.map(({ label }) => pick(label).toLowerCase());
  return (
    <div className={styles['head']}>
      <h1>{t('questionCatalogue.finding', { count: matrix.shared, all: matrix.questions })}</h1>
      <p className={styles['lead']}>
        {t('questionCatalogue.once', {
          kinds: kinds.length,
          apart: matrix.apart,
          all: matrix.questions,
        })}
      </p>
      <p>{t('questionCatalogue.about', { kinds: format.list(kinds) })}</p>
      {version === 1 && <p>{t('questionCatalogue.example')}</p>}
      {newest !== undefined && version !== newest && (
        <p>
          {t('questionCatalogue.old', { version })}{' '}
          <Link to="/fragekatalog">{t('questionCatalogue.toNewest')}</Link>
        </p>
      )}
      {mayChange && (
        <p data-print="no">
          <Link to="/fragekatalog/utkast">{t('questionCatalogue.change')}</Link>
        </p>
      )}
    </div>
  );
}

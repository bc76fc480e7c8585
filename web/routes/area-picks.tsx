import { useText } from '../text/use-text';
import styles from './pages.module.css';
import { useHighlights } from './use-highlights';

interface AreaPicksProps {
  readonly areas: readonly { readonly slug: string; readonly label: string }[];
}

/** Which areas stand out in the figures. */
export function AreaPicks({ areas }: AreaPicksProps) {
  const { t } = useText();
  const { chosen, full, toggle } = useHighlights(areas.map(({ slug }) => slug));
  return (
    <details className={styles['details']} data-print="no">
      <summary>
        {t('compare.highlight')}
        {chosen.length > 0 && ` (${t('compare.highlightCount', { count: chosen.length })})`}
      </summary>
      <fieldset className={styles['picks']}>
        <legend>{t('indicator.highlight')}</legend>
        {areas.map(({ slug, label }) => (
          <label key={slug}>
            <input
              type="checkbox"
              checked={chosen.includes(slug)}
              disabled={full && !chosen.includes(slug)}
              onChange={() => toggle(slug)}
            />
            {label}
          </label>
        ))}
        {full && <p role="status">{t('indicator.highlightFull')}</p>}
      </fieldset>
    </details>
  );
}

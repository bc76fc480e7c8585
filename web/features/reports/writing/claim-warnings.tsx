import { Link } from '@tanstack/react-router';
import type { ClaimWarning } from '../../../../server/features/report-writing/report-writing.contract';
import { useText } from '../../../text/use-text';
import styles from './writing.module.css';

/** Tells that the text claims a change which the figures do not bear out. It hinders nothing. */
export function ClaimWarnings({ warnings }: { readonly warnings: readonly ClaimWarning[] }) {
  const { t, pick } = useText();
  return (
    <div role="status">
      {warnings.map(({ sentence, claim, indicator, area, says }) => (
        <div key={`${sentence} ${indicator.key} ${area.slug}`} className={styles['warning']}>
          <p>
            {t(`writing.claim.${claim}`)} <q>{sentence}</q>
          </p>
          <p>
            {t('writing.claim.says', {
              indicator: pick(indicator.label),
              area: area.label,
              says: pick(says),
            })}{' '}
            <Link to="/indikatorer/$key" params={{ key: indicator.key }} target="_blank">
              {t('writing.figures.read', { indicator: pick(indicator.label) })}
            </Link>
          </p>
          <p>{t('writing.claim.help')}</p>
        </div>
      ))}
    </div>
  );
}

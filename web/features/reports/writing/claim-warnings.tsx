import { Link } from '@tanstack/react-router';
import type { ClaimWarning } from '../../../../server/features/report-writing/report-writing.contract';
import { useText } from '../../../text/use-text';
import styles from './writing.module.css';

/** Tells that the text claims a change which the figures do not bear out, once for each sentence. It hinders nothing. */
export function ClaimWarnings({ warnings }: { readonly warnings: readonly ClaimWarning[] }) {
  const { t, pick } = useText();
  return (
    <div role="status">
      {warnings.map(({ sentence, about }) => (
        <div key={sentence} className={styles['warning']}>
          <p>
            {t(`writing.claim.${claimOf(about)}`)} <q>{sentence}</q>
          </p>
          <p>{t('writing.claim.about', { count: about.length })}</p>
          <ul>
            {about.map(({ indicator, area, says }) => (
              <li key={`${indicator.key} ${area.slug}`}>
                {t('writing.claim.says', { area: area.label, says: pick(says) })}{' '}
                <Link to="/indikatorer/$key" params={{ key: indicator.key }} target="_blank">
                  {pick(indicator.label)}
                </Link>
              </li>
            ))}
          </ul>
          <p>{t('writing.claim.help')}</p>
        </div>
      ))}
    </div>
  );
}

/** What a sentence says of everything it is about; several things said at once are a change. */
function claimOf([first, ...others]: ClaimWarning['about']): 'increased' | 'decreased' | 'changed' {
  return first !== undefined && others.every(({ claim }) => claim === first.claim) ? first.claim : 'changed';
}

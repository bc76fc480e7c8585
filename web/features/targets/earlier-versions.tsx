import type { JudgedTarget } from '../../../server/features/targets/targets.contract';
import { useText } from '../../text/use-text';
import styles from './target-list.module.css';

/** What a target said before it was changed. */
export function EarlierVersions({ versions }: { readonly versions: JudgedTarget['earlier'] }) {
  const { t, pick, format } = useText();
  return (
    <details className={styles['quiet']}>
      <summary>{t('targets.earlier')}</summary>
      <ul className={styles['rounds']}>
        {versions.map(({ version, validFrom, validTo, label, decidedBy }) => (
          <li key={version}>
            {t('targets.earlierVersion', {
              from: format.date(validFrom),
              to: validTo === null ? '' : format.date(validTo),
              label: pick(label),
              by: decidedBy,
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

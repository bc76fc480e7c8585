import type { Orphan } from '../../../server/domain/follow-up/orphan';
import { useText } from '../../text/use-text';
import styles from './threads.module.css';

/** In which ways something hangs loose; nothing where it does not. */
export function LooseEnds({ ends }: { readonly ends: readonly Orphan[] }) {
  const { t } = useText();
  if (ends.length === 0) return null;
  return (
    <ul className={styles['loose']} aria-label={t('threads.looseEnds')}>
      {ends.map((end) => (
        <li key={end}>
          <span aria-hidden="true">┄ </span>
          {t(`threadWords.orphan.${end}`)}
        </li>
      ))}
    </ul>
  );
}

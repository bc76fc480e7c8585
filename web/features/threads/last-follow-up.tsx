import type { ListedIntervention } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import styles from './threads.module.css';

/** When it was followed up last, what was seen and what was decided; or that it has not been. */
export function LastFollowUp({ of: last }: { readonly of: ListedIntervention['lastFollowUp'] }) {
  const { t, format } = useText();
  if (last === null) return <span className={styles['quiet']}>{t('threads.notFollowedUp')}</span>;
  return (
    <>
      {last.on === null ? t('threads.dayNotSaid') : format.date(last.on)}
      <span className={styles['aside']}>
        {t(`threadWords.effect.${last.effect}`)}. {t(`threadWords.next.${last.next}`)}.
      </span>
    </>
  );
}

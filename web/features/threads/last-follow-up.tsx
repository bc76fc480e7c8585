import type { ListedIntervention } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import styles from './threads.module.css';

/** When it was followed up last, what was seen and what was decided; or that it has not been. */
export function LastFollowUp({ of: last }: { readonly of: ListedIntervention['lastFollowUp'] }) {
  const { t, format } = useText();
  if (last === null) return <span className={styles['quiet']}>{t('threads.notFollowedUp')}</span>;
  const words = [
    last.effect && t(`threadWords.effect.${last.effect}`),
    last.next && t(`threadWords.next.${last.next}`),
  ].flatMap((word) => (word ? [`${word}.`] : []));
  return (
    <>
      {last.on === null ? t('threads.dayNotSaid') : format.date(last.on)}
      {words.length > 0 && <span className={styles['aside']}>{words.join(' ')}</span>}
    </>
  );
}

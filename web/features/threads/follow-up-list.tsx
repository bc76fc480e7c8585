import type { Intervention } from '../../../server/domain/follow-up/intervention';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';
import styles from './threads.module.css';

/** How it was to be followed up, and each time it was: latest first. */
export function FollowUpList({ content }: { readonly content: Intervention }) {
  const { t, format } = useText();
  const { followUpPlan, followUpOn, followUps } = content;
  const plan = [
    ...(followUpPlan.trim() === '' ? [] : [[t('threadWords.part.followUpPlan'), followUpPlan] as const]),
    ...(followUpOn === null ? [] : [[t('threadWords.part.followUpOn'), format.date(followUpOn)] as const]),
  ];
  const latestFirst = followUps.toSorted((one, other) => (other.on ?? '').localeCompare(one.on ?? ''));
  return (
    <>
      {plan.length > 0 && <FactList facts={plan} />}
      {followUps.length === 0 && <p className={styles['gap']}>{t('threadPages.one.noFollowUp')}</p>}
      {latestFirst.map(({ id, on, done, effect, effectText, next, nextText }) => (
        <article key={id} className={styles['followUp']}>
          <h3>{on === null ? t('threads.dayNotSaid') : format.date(on)}</h3>
          <FactList
            facts={[
              [t('threadWords.followUp.done'), done.trim() === '' ? t('threadPages.one.notSaid') : done],
              [
                t('threadWords.followUp.effect'),
                <Judged
                  key="effect"
                  word={t(`threadWords.effect.${effect}`)}
                  text={effectText}
                  note={t('threadWords.ownJudgement')}
                />,
              ],
              [
                t('threadWords.followUp.next'),
                <Judged key="next" word={t(`threadWords.next.${next}`)} text={nextText} />,
              ],
            ]}
          />
        </article>
      ))}
    </>
  );
}

interface JudgedProps {
  readonly word: string;
  readonly text: string;
  readonly note?: string;
}

const Judged = ({ word, text, note }: JudgedProps) => (
  <>
    <p>{[word, text].filter((part) => part.trim() !== '').join('. ')}</p>
    {note && <p className={styles['aside']}>{note}</p>}
  </>
);

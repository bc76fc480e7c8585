import { Fragment, type ReactNode } from 'react';
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
              ...judged(
                t('threadWords.followUp.effect'),
                [effect ? t(`threadWords.effect.${effect}`) : '', effectText],
                t('threadWords.ownJudgement'),
              ),
              ...judged(t('threadWords.followUp.next'), [
                next ? t(`threadWords.next.${next}`) : '',
                nextText,
              ]),
            ]}
          />
        </article>
      ))}
    </>
  );
}

/** What was chosen with what was written; nothing where nobody has said either. */
function judged(label: string, parts: readonly string[], note?: string): [string, ReactNode][] {
  const said = parts.filter((part) => part.trim() !== '');
  if (said.length === 0) return [];
  return [
    [
      label,
      <Fragment key={label}>
        <p>{said.join('. ')}</p>
        {note && <p className={styles['aside']}>{note}</p>}
      </Fragment>,
    ],
  ];
}

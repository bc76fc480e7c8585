import { Link } from '@tanstack/react-router';
import type { InterventionDetail } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import { FollowUpList } from './follow-up-list';
import { InterventionFacts } from './intervention-facts';
import { MeasuredList } from './measured-list';
import { ThreadStep, ThreadSteps } from './thread-step';
import styles from './threads.module.css';

/** The thread of an intervention from the problem on; each step says so where nothing is said. */
export function InterventionThread({ intervention }: { readonly intervention: InterventionDetail }) {
  const { t, pick } = useText();
  const { content, problems, names, owner, measured } = intervention;
  const found = [...new Set(problems.map((problem) => problem.content.cause))].filter(
    (cause) => isSaid(cause) && cause !== content.cause,
  );
  const missing = (present: boolean, text: string) => (present ? undefined : text);
  return (
    <ThreadSteps>
      <ThreadStep
        title={t('threadPages.one.problem')}
        gap={missing(problems.length > 0, t('threadPages.one.noProblem'))}
      >
        <ul className={styles['list']}>
          {problems.map(({ id, state, content: { what, where } }) => (
            <li key={id}>
              <Link to="/problem/$owner/$id" params={{ owner: owner.key, id }}>
                {what}
              </Link>
              {state === 'resolved' && ` (${t('threadWords.problemState.resolved')})`}
              {isSaid(where) && <span className={styles['aside']}>{where}</span>}
            </li>
          ))}
        </ul>
      </ThreadStep>
      <ThreadStep
        title={t('threadWords.part.cause')}
        gap={missing(isSaid(content.cause) || found.length > 0, t('threadPages.one.noCause'))}
      >
        {isSaid(content.cause) && <p>{content.cause}</p>}
        {found.map((cause) => (
          <p key={cause} className={styles['aside']}>
            {t('threadPages.one.causeFound', { cause })}
          </p>
        ))}
      </ThreadStep>
      <ThreadStep title={t('threadPages.one.intervention')}>
        <InterventionFacts intervention={intervention} />
      </ThreadStep>
      <ThreadStep
        title={t('threadPages.one.indicators')}
        gap={missing(content.indicators.length > 0, t('threads.chain.noIndicator'))}
      >
        <ul className={styles['list']}>
          {content.indicators.map((key) => {
            const label = names.indicators[key];
            return (
              <li key={key}>
                <Link to="/indikatorer/$key" params={{ key }}>
                  {label ? pick(label) : key}
                </Link>
              </li>
            );
          })}
        </ul>
      </ThreadStep>
      <ThreadStep
        title={t('threadPages.one.followUp')}
        gap={missing(
          content.followUps.length > 0 || isSaid(content.followUpPlan) || content.followUpOn !== null,
          t('threadPages.one.noFollowUp'),
        )}
      >
        <FollowUpList content={content} />
      </ThreadStep>
      <ThreadStep
        title={t('threadPages.one.measured')}
        gap={missing(measured.length > 0, t('threads.measured.nothing'))}
      >
        <MeasuredList measured={measured} />
      </ThreadStep>
    </ThreadSteps>
  );
}

const isSaid = (text: string): boolean => text.trim() !== '';

import { Link } from '@tanstack/react-router';
import type { ProblemDetail } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';
import chainStyles from './chain.module.css';
import { ChainIntervention } from './chain-intervention';
import { MeasuredList } from './measured-list';
import { ThreadStep, ThreadSteps } from './thread-step';

const WRITTEN = ['where', 'when', 'whom', 'source'] as const;

/** The thread of a problem: what is known of it, why it is, what is done, what has been measured since. */
export function ProblemThread({ problem }: { readonly problem: ProblemDetail }) {
  const { t, pick } = useText();
  const { content, names, interventions, measured, state } = problem;
  const { area, focusArea, indicators = [] } = content;
  const focusLabel = focusArea && names.focusAreas[`${focusArea.programme}/${focusArea.focusArea}`];
  return (
    <ThreadSteps>
      <ThreadStep title={t('threadPages.one.problem')}>
        <FactList
          facts={[
            [t('threadPages.problem.state'), t(`threadWords.problemState.${state}`)],
            ...WRITTEN.filter((part) => content[part].trim() !== '').map(
              (part) => [t(`reportContent.${part}`), content[part]] as const,
            ),
            ...(area
              ? [
                  [
                    t('threadPages.problem.area'),
                    <Link key="area" to="/stadsdelar/$slug" params={{ slug: area }}>
                      {names.areas[area] ?? area}
                    </Link>,
                  ] as const,
                ]
              : []),
            ...(focusArea
              ? [
                  [
                    t('threadPages.problem.focusArea'),
                    <Link
                      key="focus"
                      to="/program/$slug/$focusArea"
                      params={{ slug: focusArea.programme, focusArea: focusArea.focusArea }}
                    >
                      {focusLabel ? pick(focusLabel) : focusArea.focusArea}
                    </Link>,
                  ] as const,
                ]
              : []),
            ...(indicators.length > 0
              ? [
                  [
                    t('threadPages.problem.indicators'),
                    indicators
                      .map((key) => {
                        const label = names.indicators[key];
                        return label ? pick(label) : key;
                      })
                      .join('; '),
                  ] as const,
                ]
              : []),
          ]}
        />
      </ThreadStep>
      <ThreadStep
        title={t('reportContent.cause')}
        gap={content.cause.trim() === '' ? t('threadPages.one.noCause') : undefined}
      >
        <p>{content.cause}</p>
      </ThreadStep>
      <ThreadStep
        title={t('threadPages.problem.interventions')}
        gap={interventions.length === 0 ? t('threadPages.problem.noIntervention') : undefined}
      >
        <ul className={chainStyles['links']}>
          {interventions.map((one) => (
            <ChainIntervention key={`${one.owner.key} ${one.id}`} intervention={one} />
          ))}
        </ul>
      </ThreadStep>
      {measured.length > 0 && (
        <ThreadStep title={t('threadPages.problem.measured')}>
          <MeasuredList measured={measured} />
        </ThreadStep>
      )}
    </ThreadSteps>
  );
}

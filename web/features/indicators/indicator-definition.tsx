import type { ReactNode } from 'react';
import type { Indicator } from '../../../server/features/indicators/indicators.contract';
import { useText } from '../../text/use-text';
import styles from './indicator-definition.module.css';

/** What was asked, which answers count, and how the figures were judged. */
export function IndicatorDefinition({ indicator }: { readonly indicator: Indicator }) {
  const { t, pick, format } = useText();
  const { question, answers, method, breaks, unit, per } = indicator;
  const labels = (counted: boolean) =>
    answers.filter((answer) => answer.counted === counted).map(({ label }) => pick(label));
  const note = pick(indicator.note);
  const level = format.count(method.confidenceLevel * 100);
  return (
    <dl className={styles['definition']}>
      <Entry term={t('indicator.question')}>
        {question ? <q>{pick(question.text)}</q> : t('indicator.unknownQuestion')}
        {question?.wording === 'reconstructed' && <small>{t('indicator.reconstructed')}</small>}
      </Entry>
      <Entry term={t('indicator.counted')}>
        {answers.length > 0 ? labels(true).join(', ') : t('indicator.unknownAnswers')}
      </Entry>
      {answers.length > 0 && <Entry term={t('indicator.notCounted')}>{labels(false).join(', ')}</Entry>}
      <Entry term={t('indicator.base')}>{pick(indicator.base)}</Entry>
      <Entry term={t('indicator.unit')}>
        {t(`indicator.units.${unit}`, { per: format.count(per ?? 0) })}
      </Entry>
      <Entry term={t('indicator.polarity')}>{t(`figures.polarity.${indicator.polarity}`)}</Entry>
      {note !== '' && <Entry term={t('indicator.note')}>{note}</Entry>}
      <Entry term={t('indicator.breaks')}>
        {breaks.length === 0
          ? t('indicator.noBreaks')
          : breaks.map(({ round, reason }) => `${round}: ${pick(reason)}`).join('; ')}
      </Entry>
      <Entry term={t('indicator.method')}>
        {t('indicator.methodInterval', { level, effect: format.decimal(method.assumedDesignEffect) })}{' '}
        {t('indicator.methodChange')}{' '}
        {t('indicator.methodSuppress', {
          suppress: method.suppressBelow,
          unreliable: method.unreliableBelow,
        })}
      </Entry>
    </dl>
  );
}

function Entry({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

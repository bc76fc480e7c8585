import { Link } from '@tanstack/react-router';
import type { BriefDistrict } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';
import { VerdictMark } from '../../ui/verdict-mark';
import styles from './brief.module.css';
import { BriefMarks } from './brief-marks';

/** A key figure: the latest that is known, with its interval and its round, and how it stands against others. */
export function MeasuredItem({ one }: { readonly one: BriefDistrict['measured'][number] }) {
  const { t, pick } = useText();
  const { figure, polarity, compared } = one;
  const { indicator, round, provenance, status } = figure;
  return (
    <>
      <Link to="/indikatorer/$key" params={{ key: indicator.key }}>
        {pick(indicator.label)}
      </Link>
      {': '}
      {round === null
        ? t('brief.notMeasured')
        : t('brief.measuredIn', { figure: pick(figure.figure), round })}
      {figure.value !== null && figure.lower === null && ` (${t('figures.intervalNone')})`}
      {status === 'unreliable' && ` (${t('brief.fewAnswers')})`}
      <BriefMarks example={provenance === 'example'} />
      {compared !== null && (
        <>
          {' '}
          <span className={styles['aside']}>
            <VerdictMark verdict={compared.verdict} polarity={polarity}>
              {pick(compared.sentence)}
            </VerdictMark>
          </span>
        </>
      )}
    </>
  );
}

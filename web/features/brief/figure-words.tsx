import { Link } from '@tanstack/react-router';
import type { BriefDistrict } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';
import { BriefMarks } from './brief-marks';

type Figure = BriefDistrict['measured'][number]['figure'];

/** An indicator and the latest that is known of it, with its interval and its round. */
export function FigureWords({ figure }: { readonly figure: Figure }) {
  const { t, pick } = useText();
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
    </>
  );
}

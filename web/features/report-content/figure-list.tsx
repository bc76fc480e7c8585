import { Link } from '@tanstack/react-router';
import type { Figure } from '../../../server/features/reports/report-content.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { VerdictMark } from '../../ui/verdict-mark';
import styles from './report-content.module.css';

interface FigureListProps {
  readonly figures: readonly Figure[];
  /** Whether the names lead to the indicators' pages, beside this one: something is being written here. */
  readonly linked?: boolean;
}

/** What the survey says beside a question: the latest figure with its interval, and how it has changed, in words. */
export function FigureList({ figures, linked = false }: FigureListProps) {
  const { pick } = useText();
  if (figures.length === 0) return null;
  return (
    <ul className={styles['figures']}>
      {figures.map((figure) => (
        <li key={`${figure.indicator.key} ${figure.area.slug}`}>
          <b>
            {linked ? (
              <Link to="/indikatorer/$key" params={{ key: figure.indicator.key }} target="_blank">
                {pick(figure.indicator.label)}
              </Link>
            ) : (
              pick(figure.indicator.label)
            )}
          </b>
          <span>
            <FigureWords figure={figure} />
          </span>
          {figure.verdict !== null && (
            <VerdictMark verdict={figure.verdict} polarity="no_judgement">
              {pick(figure.sentence)}
            </VerdictMark>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "Farsta, 2023: 21 procent (18–24)", marked when it is made up. */
export function FigureWords({ figure }: { readonly figure: Figure }) {
  const { t, pick } = useText();
  const words = { area: figure.area.label, figure: pick(figure.figure) };
  return (
    <>
      {figure.round === null
        ? t('reportContent.figures.none', words)
        : t('reportContent.figures.mark', { ...words, round: figure.round })}
      {figure.provenance === 'example' && (
        <>
          {' '}
          <ExampleMark />
        </>
      )}
    </>
  );
}

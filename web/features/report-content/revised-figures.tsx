import type { Figure, ReportContent } from '../../../server/features/reports/report-content.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';
import { FigureWords } from './figure-list';
import styles from './report-content.module.css';

/** Tells that figures have been revised since they were decided on: the old beside the new. */
export function RevisedFigures({ figures }: { readonly figures: ReportContent['revisedFigures'] }) {
  const { t, pick } = useText();
  if (figures.length === 0) return null;
  const judgement = (before: Figure, now: Figure) =>
    before.verdict === now.verdict
      ? t('reportContent.revised.same', { now: pick(now.sentence) })
      : t('reportContent.revised.other', { before: pick(before.sentence), now: pick(now.sentence) });
  return (
    <section className={styles['notice']} aria-label={t('reportContent.revised.title')}>
      <p>
        <b>{t('reportContent.revised.title')}</b>
      </p>
      <p>{t('reportContent.revised.help', { count: figures.length })}</p>
      <RecordTable
        caption={t('reportContent.revised.title')}
        hiddenCaption
        named
        head={[
          t('reportContent.revised.indicator'),
          t('reportContent.revised.before'),
          t('reportContent.revised.now'),
        ]}
        rows={figures.map(({ before, now }) => ({
          key: `${now.indicator.key} ${now.area.slug}`,
          cells: [
            pick(now.indicator.label),
            <FigureWords key="before" figure={before} />,
            <div key="now">
              <FigureWords figure={now} />
              <p>{judgement(before, now)}</p>
            </div>,
          ],
        }))}
      />
    </section>
  );
}

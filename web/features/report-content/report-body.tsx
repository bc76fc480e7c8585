import type { ReportContent } from '../../../server/features/reports/report-content.contract';
import { useText } from '../../text/use-text';
import { ExampleBanner } from './example-banner';
import { NamesOfThings } from './names';
import styles from './report-content.module.css';
import { type Places, ReportSection } from './report-section';
import { RevisedFigures } from './revised-figures';
import { sectionsOfKind } from './sections-of-kind';

interface ReportBodyProps extends Places {
  readonly content: ReportContent;
  /** Only what serves one kind; without it the whole. */
  readonly kind?: string | undefined;
}

/** A report as it is read by everybody who reads one: below an h1 of the page's own, one h2 for each section. */
export function ReportBody({ content, kind, ...places }: ReportBodyProps) {
  const { t } = useText();
  const sections = sectionsOfKind(content.sections, kind);
  return (
    <NamesOfThings value={content.names}>
      <div className={styles['body']}>
        {content.report.provenance === 'example' && <ExampleBanner />}
        <RevisedFigures figures={content.revisedFigures} />
        {sections.length === 0 && <p>{t('reportContent.empty')}</p>}
        {sections.map((section) => (
          <ReportSection key={section.key} section={section} kinds={content.kinds} {...places} />
        ))}
      </div>
    </NamesOfThings>
  );
}

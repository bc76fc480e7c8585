import type { Tasks } from '../../../server/features/tasks/tasks.contract';
import type { ReportingTexts } from '../../text/reporting-sv';
import { useText } from '../../text/use-text';
import { ReportLink } from './report-link';
import styles from './tasks.module.css';

type Step = keyof ReportingTexts['reportWords']['step'];

/** What others did with one's reports, newest first. */
export function NewsList({ news }: Pick<Tasks, 'news'>) {
  const { t, format } = useText();
  if (news.length === 0) return <p>{t('tasks.newsNone')}</p>;
  return (
    <ul className={styles['list']}>
      {news.map(({ report, step, at, note }) => (
        <li key={`${report.id} ${at} ${step}`}>
          {format.instant(at)}: <ReportLink report={report} /> – {t(`reportWords.step.${step as Step}`)}
          {note !== '' && `. ${note}`}
        </li>
      ))}
    </ul>
  );
}

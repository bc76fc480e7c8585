import { useQuery } from '@tanstack/react-query';
import type { AnswerForm } from '../../../../server/domain/reporting/catalogue';
import { useText } from '../../../text/use-text';
import { contentQuery, differencesQuery, type Point } from '../reports.queries';
import type { AnswerViews } from '../writing/answer-views';
import styles from './deciding.module.css';

interface DifferenceListProps {
  readonly report: string;
  readonly from: Point;
  readonly to: Point;
  readonly Difference: AnswerViews['Difference'];
}

/** What differs between two times of a report, question by question, with the words added and removed. */
export function DifferenceList({ report, from, to, Difference }: DifferenceListProps) {
  const { t, pick } = useText();
  const { data, isError } = useQuery(differencesQuery(report, from, to));
  // What a table's rows and a choice's options are called stands in the content.
  const { data: content } = useQuery(contentQuery(report, to));
  if (isError) return <p role="alert">{t('error.unknown.help')}</p>;
  if (data === undefined || content === undefined) return <p aria-busy="true">{t('loading')}</p>;
  const forms = new Map<string, AnswerForm>(
    content.sections.flatMap(({ questions }) => questions ?? []).map(({ key, form }) => [key, form]),
  );
  return (
    <>
      <p role="status">
        {data.changed === 0
          ? t('deciding.history.same')
          : t('deciding.history.changed', { count: data.changed })}
      </p>
      {data.sections
        .filter(({ questions }) => questions.length > 0)
        .map((section) => (
          <section key={section.key} className={styles['changed']} aria-labelledby={`andrat-${section.key}`}>
            <h3 id={`andrat-${section.key}`}>{pick(section.title)}</h3>
            {section.questions.map(({ key, wording, before, after }) => (
              <div key={key}>
                <h4>{pick(wording)}</h4>
                <Difference form={forms.get(key) ?? { type: 'text' }} before={before} after={after} />
              </div>
            ))}
          </section>
        ))}
    </>
  );
}

import type { ReactNode } from 'react';
import type { CompilationDetail } from '../../../server/features/compilations/compilations.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { FactList } from '../../ui/fact-list';
import { CompilationFiles } from './compilation-files';
import styles from './compilations.module.css';
import type { Reader } from './compilations.queries';

interface CompilationHeadProps {
  readonly detail: CompilationDetail;
  readonly reader: Reader;
  readonly name: string;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** What the document is, when it was compiled and of what, and whether figures have changed since. */
export function CompilationHead({
  detail: { summary, content },
  reader,
  name,
  children,
}: CompilationHeadProps) {
  const { t, format } = useText();
  const { edition, compiledAt, publishedAt, withdrawn, stale, example } = summary;
  const { reports, missing, round, programme } = content;
  return (
    <div className={styles['head']}>
      <h1>{name}</h1>
      <p className={styles['lead']}>
        {t('cityDocument.lead', {
          count: reports.length,
          asked: content.overview.reporting.reports,
          from: format.date(round.periodFrom),
          to: format.date(round.periodTo),
        })}{' '}
        {example && <ExampleMark />}
      </p>
      {withdrawn && (
        <p className={styles['notice']}>
          {t('cityDocument.withdrawn', { date: format.day(withdrawn.at), reason: withdrawn.reason })}
        </p>
      )}
      {stale && (
        <p className={styles['notice']}>{t('cityDocument.stale', { date: format.day(compiledAt) })}</p>
      )}
      <FactList
        facts={[
          [t('cityDocument.editionHead'), format.count(edition)],
          [t('cityDocument.compiled'), format.instant(compiledAt)],
          ...(programme.revision === undefined || programme.revisedAt === undefined
            ? []
            : [
                [
                  t('cityDocument.revisionHead'),
                  t('cityDocument.revision', {
                    revision: programme.revision,
                    date: format.day(programme.revisedAt),
                  }),
                ] as const,
              ]),
          [
            t('cityDocument.published'),
            publishedAt === null ? t('cityDocument.notPublished') : format.day(publishedAt),
          ],
          [
            t('cityDocument.missing'),
            missing.length === 0
              ? t('cityDocument.nothingMissing')
              : format.list(missing.map(({ organisation }) => organisation)),
          ],
        ]}
      />
      <p data-print="no">
        {t('cityDocument.take')} <CompilationFiles reader={reader} id={summary.id} what={name} />
      </p>
      {children}
    </div>
  );
}

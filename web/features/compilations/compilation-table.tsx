import type { ReactNode } from 'react';
import type { CompilationSummary } from '../../../server/features/compilations/compilations.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { RecordTable } from '../../ui/record-table';
import { CompilationFiles } from './compilation-files';
import type { Reader } from './compilations.queries';

interface CompilationTableProps {
  readonly compilations: readonly CompilationSummary[];
  readonly reader: Reader;
  /** The way to one of them, named. */
  readonly link: (id: string, name: string) => ReactNode;
}

/** The documents that were compiled, newest first. */
export function CompilationTable({ compilations, reader, link }: CompilationTableProps) {
  const { t, pick, format } = useText();
  const standing = ({ publishedAt, withdrawn, stale }: CompilationSummary) =>
    [
      publishedAt === null
        ? t('cityDocument.notPublished')
        : t('cityDocument.publishedOn', { date: format.day(publishedAt) }),
      ...(withdrawn ? [t('cityDocument.withdrawnOn', { date: format.day(withdrawn.at) })] : []),
      ...(stale ? [t('cityDocument.staleShort')] : []),
    ].join('. ');
  return (
    <RecordTable
      caption={t('cityDocument.list')}
      hiddenCaption
      named
      head={[
        t('cityDocument.document'),
        t('cityDocument.reportsHead'),
        t('cityDocument.compiled'),
        t('cityDocument.standing'),
        t('cityDocument.files'),
      ]}
      rows={compilations.map((one) => {
        const name = t('cityDocument.name', {
          programme: pick(one.programme.title),
          round: pick(one.round.label),
        });
        return {
          key: one.id,
          cells: [
            <span key="name">
              {link(one.id, name)} {one.edition > 1 && t('cityDocument.edition', { edition: one.edition })}{' '}
              {one.example && <ExampleMark />}
            </span>,
            format.count(one.reports),
            format.day(one.compiledAt),
            standing(one),
            <CompilationFiles key="files" reader={reader} id={one.id} what={name} />,
          ],
        };
      })}
    />
  );
}

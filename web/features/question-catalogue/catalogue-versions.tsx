import type { ReactNode } from 'react';
import type { CatalogueVersions as Versions } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';

interface CatalogueVersionsProps {
  readonly versions: Versions['versions'];
  /** A way to a version. */
  readonly linkTo: (version: number) => ReactNode;
}

/** Every published version, what was new in it, and which rounds ask its questions. */
export function CatalogueVersions({ versions, linkTo }: CatalogueVersionsProps) {
  const { t, format } = useText();
  return (
    <RecordTable
      caption={t('questionCatalogue.versions')}
      hiddenCaption
      named
      head={[
        t('questionCatalogue.versions'),
        t('questionCatalogue.publishedOn'),
        t('questionCatalogue.note'),
        t('questionCatalogue.usedBy'),
      ]}
      rows={versions.map(({ version, publishedAt, note, usedBy }) => ({
        key: version,
        cells: [
          linkTo(version),
          publishedAt === null ? null : format.day(publishedAt),
          note || null,
          usedBy.length === 0 ? t('questionCatalogue.unused') : usedBy.join(', '),
        ],
      }))}
    />
  );
}

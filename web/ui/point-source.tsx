import type { SeriesPoint } from '../../server/features/series/series.contract';
import { useText } from '../text/use-text';
import { ExampleMark } from './example-mark';

/** Where a figure comes from, one click away. */
export function PointSource({ point }: { readonly point: SeriesPoint }) {
  const { t } = useText();
  if (point.provenance === 'example') return <ExampleMark />;
  if (point.source === null) return point.provenance ? t('figures.provenance.imported') : t('figures.none');
  const { title, url } = point.source;
  const named =
    url === null ? (
      title
    ) : (
      <a href={url} rel="noreferrer">
        {title}
      </a>
    );
  // No source has printed a figure for an area that did not exist.
  const parts = point.recalculation?.parts.length ?? 0;
  return parts > 1 ? (
    <>
      {t('reading.fromPublished')} {named}
    </>
  ) : (
    named
  );
}

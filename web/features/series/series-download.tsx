import type { ReactNode } from 'react';
import { downloadAddress } from '../../api/download-address';
import { useText } from '../../text/use-text';
import { DownloadMenu } from '../../ui/download-menu';
import { type SeriesSelection, seriesParameters } from './series.queries';

interface SeriesDownloadProps {
  /** What the view has asked for. */
  readonly selection: SeriesSelection;
  readonly what: string;
  readonly extra?: ReactNode;
}

/** The figures of a view of series as files, in the reader's language. */
export function SeriesDownload({ selection, what, extra }: SeriesDownloadProps) {
  const { language } = useText();
  const parameters = { ...seriesParameters(selection), lang: language };
  return (
    <DownloadMenu
      what={what}
      address={(format) => downloadAddress('/series', parameters, format)}
      extra={extra}
    />
  );
}

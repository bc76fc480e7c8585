import type { ReactNode } from 'react';
import { downloadAddress } from '../../api/download-address';
import { useText } from '../../text/use-text';
import { DownloadMenu } from '../../ui/download-menu';
import { type ComparisonSelection, comparisonParameters } from './comparison.queries';

interface ComparisonDownloadProps {
  /** What the view has asked for. */
  readonly selection: ComparisonSelection;
  readonly what: string;
  readonly extra?: ReactNode;
}

/** The figures of a comparison as files, in the reader's language. */
export function ComparisonDownload({ selection, what, extra }: ComparisonDownloadProps) {
  const { language } = useText();
  const parameters = { ...comparisonParameters(selection), lang: language };
  return (
    <DownloadMenu
      what={what}
      address={(format) => downloadAddress('/comparison', parameters, format)}
      extra={extra}
    />
  );
}

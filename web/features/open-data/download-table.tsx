import type { Localized } from '../../../server/domain/localized';
import type { Indicator } from '../../../server/features/indicators/indicators.contract';
import { DOWNLOAD_FORMATS, downloadAddress } from '../../api/download-address';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { TableFrame } from '../../ui/table-frame';
import styles from './open-data.module.css';
import { FORMAT_TEXTS, OPEN_DATA } from './open-data-text';

interface DownloadTableProps {
  readonly topic: string;
  readonly indicators: readonly Indicator[];
}

/** The indicators of a topic, with what figures there are and every file of each. */
export function DownloadTable({ topic, indicators }: DownloadTableProps) {
  const { pick } = useText();
  const { indicator, figures, formats } = OPEN_DATA.files;
  return (
    <div className={styles['downloads']}>
      <TableFrame
        caption={topic}
        head={[
          { key: 'indicator', label: pick(indicator) },
          { key: 'formats', label: pick(formats) },
          { key: 'figures', label: pick(figures) },
        ]}
      >
        {indicators.map((one) => (
          <tr key={one.key}>
            <th scope="row">
              {pick(one.label)} {one.coverage.some(({ example }) => example > 0) && <ExampleMark />}
            </th>
            <td>{one.coverage.length > 0 && <Files indicator={one} />}</td>
            <td>
              <RealRounds coverage={one.coverage} />
            </td>
          </tr>
        ))}
      </TableFrame>
    </div>
  );
}

/** In which rounds there are figures that were not made up. */
function RealRounds({ coverage }: { readonly coverage: Indicator['coverage'] }) {
  const { pick, format } = useText();
  const { published, imported, none } = OPEN_DATA.files;
  const roundsOf = (origin: 'published' | 'imported') => [
    ...new Set(coverage.filter((one) => one[origin] > 0).map(({ round }) => round)),
  ];
  const told = ([origin, text]: readonly ['published' | 'imported', Localized]) => {
    const rounds = roundsOf(origin);
    return rounds.length === 0 ? [] : [`${pick(text)} ${format.list(rounds)}`];
  };
  const parts = (
    [
      ['published', published],
      ['imported', imported],
    ] as const
  ).flatMap(told);
  return parts.length === 0 ? pick(none) : parts.join('; ');
}

function Files({ indicator }: { readonly indicator: Indicator }) {
  const { pick, language } = useText();
  const wanted = {
    indicator: indicator.key,
    area: 'all',
    group: '*',
    ...(language === 'en' && { lang: 'en' }),
  };
  return (
    <ul className={styles['files']}>
      {DOWNLOAD_FORMATS.map((format) => {
        const short = pick(FORMAT_TEXTS[format].short);
        return (
          <li key={format}>
            <a
              href={downloadAddress('/series', wanted, format)}
              download
              aria-label={`${short}: ${pick(indicator.label)}`}
            >
              {short}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

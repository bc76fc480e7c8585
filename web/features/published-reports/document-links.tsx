import { useText } from '../../text/use-text';
import styles from './published-reports.module.css';
import { documentAddress, type PublishedPlace } from './published-reports.queries';

interface DocumentLinksProps {
  readonly place: PublishedPlace;
  readonly kind?: string | undefined;
  /** What is taken away: names the links to those who cannot see where they stand. */
  readonly what: string;
}

const FORMATS = ['docx', 'pdf'] as const;

/** A report as Word and PDF. */
export function DocumentLinks({ place, kind, what }: DocumentLinksProps) {
  const { t } = useText();
  return (
    <span className={styles['documents']} data-print="no">
      {FORMATS.map((format) => (
        <a key={format} href={documentAddress(place, { format, kind })} download="">
          {t(`published.format.${format}`)}
          <span className={styles['unseen']}> {what}</span>
        </a>
      ))}
    </span>
  );
}

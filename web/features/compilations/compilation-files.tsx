import { useText } from '../../text/use-text';
import { Heard } from '../../ui/heard';
import styles from './compilations.module.css';
import { compilationAddress, type DocumentFormat, type Reader } from './compilations.queries';

interface CompilationFilesProps {
  readonly reader: Reader;
  readonly id: string;
  /** What is taken away: names the links to those who cannot see where they stand. */
  readonly what: string;
}

const FORMATS: readonly DocumentFormat[] = ['docx', 'pdf'];

/** The document as Word and PDF. */
export function CompilationFiles({ reader, id, what }: CompilationFilesProps) {
  const { t } = useText();
  return (
    <span className={styles['files']} data-print="no">
      {FORMATS.map((format) => (
        <a key={format} href={compilationAddress(reader, id, format)} download="">
          {t(`cityDocument.format.${format}`)}
          <Heard> {what}</Heard>
        </a>
      ))}
    </span>
  );
}

import { downloadAddress } from '../../api/download-address';
import { useText } from '../../text/use-text';
import registerStyles from './register.module.css';

const THREADS = '/threads';
const FORMATS = ['xlsx', 'csv-sv', 'csv'] as const;

interface RegisterDownloadProps {
  readonly parameters: Readonly<Record<string, string>>;
  readonly own: boolean;
}

/** All that was found and is open to everyone as a file, on every page of it: a file is passed on. */
export function RegisterDownload({ parameters: { page: _, ...parameters }, own }: RegisterDownloadProps) {
  const { t } = useText();
  return (
    <p className={registerStyles['files']} data-print="no">
      {t(own ? 'threads.downloadOpen' : 'threads.download')}{' '}
      {FORMATS.map((format) => (
        <a key={format} href={downloadAddress(THREADS, parameters, format)} download="">
          {t(`downloads.format.${format}.name`)}
        </a>
      ))}
    </p>
  );
}

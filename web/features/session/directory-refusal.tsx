import { useText } from '../../text/use-text';
import styles from './session.module.css';

const CODES = [
  'directory_refused_unknown',
  'person_deactivated',
  'directory_cancelled',
  'directory_unavailable',
  'directory_clock',
  'directory_failed',
  'too_many_attempts',
] as const;

interface DirectoryRefusalProps {
  /** As it stands in the address; what is not known there reads as a plain failure. */
  readonly code: string;
  readonly directory: string | undefined;
}

/** Why somebody came back from the directory without being let in. */
export function DirectoryRefusal({ code, directory }: DirectoryRefusalProps) {
  const { t } = useText();
  const known = CODES.find((one) => one === code) ?? 'directory_failed';
  return (
    <div className={styles['refused']} role="alert">
      <h2>{t('door.directory.title')}</h2>
      <p>{t(`door.directory.${known}`, { name: directory ?? t('door.directory.anyDirectory') })}</p>
    </div>
  );
}

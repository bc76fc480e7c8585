import type { ReactNode } from 'react';
import type { DownloadFormat } from '../api/download-address';
import { useText } from '../text/use-text';
import styles from './download-menu.module.css';

/** Those most people want first. */
const FORMATS: readonly DownloadFormat[] = ['xlsx', 'csv-sv', 'csv', 'json-stat', 'px'];

interface DownloadMenuProps {
  /** What is taken away, when a page has several menus: names the list to those who cannot see where it stands. */
  readonly what: string;
  readonly address: (format: DownloadFormat) => string;
  /** List items of other kinds: pictures. */
  readonly extra?: ReactNode;
}

/** The figures of a view as files: plain links, folded away until they are wanted. */
export function DownloadMenu({ what, address, extra }: DownloadMenuProps) {
  const { t } = useText();
  return (
    <details className={styles['menu']} data-print="no">
      <summary aria-label={t('downloads.label', { what })}>{t('downloads.open')}</summary>
      <p className={styles['help']}>{t('downloads.help')}</p>
      <ul className={styles['list']}>
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={address(format)} download="">
              {t(`downloads.format.${format}.name`)}
            </a>
            <span className={styles['use']}>{t(`downloads.format.${format}.use`)}</span>
          </li>
        ))}
        {extra}
      </ul>
    </details>
  );
}

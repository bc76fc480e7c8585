import { useEffect } from 'react';
import { useText } from '../text/use-text';

/** Names the page in the browser's tab and history. */
export function usePageTitle(page: string): void {
  const { t } = useText();
  useEffect(() => {
    document.title = t('title', { page });
  }, [page, t]);
}

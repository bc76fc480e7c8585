import type { ReactNode } from 'react';
import type { FigureDescription, FigureTools } from '../../charts/picture/figure-description';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import styles from './embed.module.css';

interface EmbedFigureProps {
  /** What the figure is about, for those who meet it without the page around it. */
  readonly heading: string;
  readonly children: ReactNode;
}

/** One figure in somebody else's page. */
export function EmbedFigure({ heading, children }: EmbedFigureProps) {
  usePageTitle(heading);
  return (
    <>
      <h1 className={styles['heading']}>{heading}</h1>
      {children}
    </>
  );
}

/** Below it: where it comes from, and the way to the rest. */
export const embedTools: FigureTools = (figure) => <EmbedSource figure={figure} />;

function EmbedSource({ figure }: { readonly figure: FigureDescription }) {
  const { t } = useText();
  return (
    <p className={styles['source']}>
      {t('share.source')} {figure.sources.join('; ')}. {figure.example && t('share.exampleNote')}{' '}
      <a href={figure.permalink} target="_blank" rel="noopener">
        {t('share.open')} <span className={styles['words']}>{t('share.opensNew')}</span>
      </a>
    </p>
  );
}

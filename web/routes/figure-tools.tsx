import type { ReactNode } from 'react';
import type { FigureTools } from '../charts/picture/figure-description';
import { EmbedSnippet } from '../ui/embed-snippet';
import { Permalink } from '../ui/permalink';
import { ShareFrame } from '../ui/share-frame';
import styles from './pages.module.css';

/** What a trend, a map and a comparison need at the usual widths, in px. */
export const TREND_FRAME_HEIGHT = 640;
export const MAP_FRAME_HEIGHT = 860;
export const DOTS_FRAME_HEIGHT = 720;

interface FigureToolsParts {
  /** The menu of files with the figure's numbers, given the title it stands under and its pictures. */
  readonly download: (what: string, pictures: ReactNode) => ReactNode;
  /** The full address of the figure alone. */
  readonly embed: string;
  /** Px that it needs there at the usual widths. */
  readonly height: number;
}

/** Below a figure of a page: its numbers and pictures as files, a link to it, and the code that shows it elsewhere. */
export const figureTools =
  ({ download, embed, height }: FigureToolsParts): FigureTools =>
  (figure, pictures) => (
    <div className={styles['tools']} data-print="no">
      {download(figure.title, pictures)}
      <ShareFrame>
        <Permalink address={figure.permalink} />
        <EmbedSnippet embed={embed} title={figure.title} height={height} />
      </ShareFrame>
    </div>
  );

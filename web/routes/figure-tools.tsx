import type { FigureTools } from '../charts/picture/figure-description';
import { EmbedSnippet } from '../ui/embed-snippet';
import { Permalink } from '../ui/permalink';
import { ShareFrame } from '../ui/share-frame';
import styles from './pages.module.css';

/** What a trend and a map need at the usual widths, in px. */
export const TREND_FRAME_HEIGHT = 640;
export const MAP_FRAME_HEIGHT = 860;

/**
 * Below a figure of a page: pictures of it, a link to it, and the code that shows it elsewhere.
 * @param embed the full address of the figure alone, where it has one
 * @param height px that it needs at the usual widths
 */
export const figureTools =
  (embed?: string, height = 0): FigureTools =>
  (figure, pictures) => (
    <div className={styles['tools']} data-print="no">
      <div className={styles['pictures']}>{pictures}</div>
      <ShareFrame>
        <Permalink address={figure.permalink} />
        {embed && <EmbedSnippet embed={embed} title={figure.title} height={height} />}
      </ShareFrame>
    </div>
  );

import type { Text } from '../../text/use-text';
import { captureFigure } from './capture-figure';
import { composePicture, type Picture } from './compose-picture';
import { drawPicture } from './draw-picture';
import type { FigureDescription } from './figure-description';
import { lightTokens } from './light-tokens';
import { FONT_FAMILY, textMeasure } from './measure-text';
import { pictureContent } from './picture-content';
import { pictureStyleSheet } from './picture-font';
import type { PictureFormat } from './picture-format';

interface PictureWish {
  readonly format: PictureFormat;
  readonly figure: FigureDescription;
  /** The part of the page that is drawn: chart and legend. */
  readonly drawn: HTMLElement;
  readonly text: Pick<Text, 't' | 'format'>;
}

/** Hands the reader a figure as a file. */
export async function savePicture({ format, figure, drawn, text }: PictureWish): Promise<void> {
  // The reader's own day: "sv-SE" writes dates as ISO does.
  const date = new Date().toLocaleDateString('sv-SE');
  const make = (styleSheet?: string): Picture =>
    composePicture(pictureContent(figure, date, text), captureFigure(drawn), {
      fontFamily: FONT_FAMILY,
      tokens: lightTokens(),
      measure: (font) => textMeasure(font).width,
      styleSheet,
    });
  const blob =
    format === 'svg'
      ? new Blob([make().svg], { type: 'image/svg+xml' })
      : await drawPicture(make(await pictureStyleSheet()));
  save(blob, `lagesbild-${figure.name}-${date}.${format}`);
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has begun to read it before the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

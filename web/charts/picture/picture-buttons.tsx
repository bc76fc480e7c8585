import { type RefObject, useState } from 'react';
import { useText } from '../../text/use-text';
import type { FigureDescription } from './figure-description';
import { PICTURE_FORMATS, type PictureFormat } from './picture-format';

interface PictureButtonsProps {
  readonly figure: FigureDescription;
  /** What is drawn: chart and legend, without title. */
  readonly drawn: RefObject<HTMLElement | null>;
}

/** The figure as it stands on the page, as a picture for a document: two items of a list of files. */
export function PictureButtons({ figure, drawn }: PictureButtonsProps) {
  const text = useText();
  const [failed, setFailed] = useState(false);
  const save = async (format: PictureFormat) => {
    setFailed(false);
    try {
      const { savePicture } = await import('./save-picture');
      if (drawn.current) await savePicture({ format, figure, drawn: drawn.current, text });
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {PICTURE_FORMATS.map((format) => (
        <li key={format}>
          <button type="button" onClick={() => void save(format)}>
            {text.t(`picture.${format}`)}
          </button>
          <small>{text.t(`picture.use.${format}`)}</small>
        </li>
      ))}
      {failed && <li role="alert">{text.t('picture.failed')}</li>}
    </>
  );
}

import type { Picture } from './compose-picture';

const SHARPNESS = 2;
/** A picture taken on a telephone must do on a slide as well. */
const LEAST_PIXELS = 1600;

/** How many pixels of the image one of the picture becomes. */
export const scaleOf = ({ width }: Pick<Picture, 'width'>): number =>
  Math.max(SHARPNESS, Math.ceil(LEAST_PIXELS / width));

/**
 * Draws a picture pixel by pixel.
 * @throws when the browser cannot draw it
 */
export async function drawPicture(picture: Picture): Promise<Blob> {
  const image = new Image();
  // As data and not as a blob: the content policy lets pages show no others.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = scaleOf(picture);
  canvas.width = picture.width * scale;
  canvas.height = picture.height * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser draws nothing');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image came of it'))), 'image/png');
  });
}

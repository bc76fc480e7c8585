/** The kinds of picture: lines that can be scaled and mended, or pixels that every program shows. */
export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

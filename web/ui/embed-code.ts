interface Embed {
  readonly address: string;
  /** Names the frame for those who do not see it. */
  readonly title: string;
  /** px */
  readonly height: number;
}

/** The frame as HTML to paste: no more is let in than the figure needs. */
export const embedCode = ({ address, title, height }: Embed): string =>
  `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="${height}" ` +
  'style="border:0" loading="lazy" sandbox="allow-scripts allow-popups"></iframe>';

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

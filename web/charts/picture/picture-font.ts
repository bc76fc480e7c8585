import address from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

const CHUNK = 0x8000;

/** The font of the product as a style sheet that holds it: an image may not fetch one. */
export async function pictureStyleSheet(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  const source = `url(data:font/woff2;base64,${btoa(binary)}) format('woff2')`;
  return `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:${source}}svg{font-variant-numeric:tabular-nums}`;
}

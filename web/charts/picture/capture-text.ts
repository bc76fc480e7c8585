import { element, escapeXml } from './markup';
import { textMeasure } from './measure-text';
import { readPaint } from './paint';

const SOFT_HYPHEN = '\u00ad';

interface Line {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly text: string;
}

/** The lines of a text of the page, each where the page has broken it. `origin` is the corner of the picture. */
export function captureText(
  node: Text,
  style: CSSStyleDeclaration,
  origin: { x: number; y: number },
): string {
  const paint = readPaint(style.color);
  const size = Number.parseFloat(style.fontSize);
  const { ascentShare } = textMeasure({ size, weight: Number(style.fontWeight) });
  return linesOf(node)
    .map(({ left, top, height, text }) =>
      element(
        'text',
        {
          x: left - origin.x,
          y: top - origin.y + height * ascentShare,
          'font-size': size,
          'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
          'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
          fill: paint?.hex,
        },
        escapeXml(text),
      ),
    )
    .join('');
}

/** Sign by sign: only the browser knows where it has broken a line. */
function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (let at = 0; at < node.data.length; at += 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    // A sign after a hyphenation has the hyphen's place first.
    const rect = [...range.getClientRects()].at(-1);
    const sign = signOf(node.data.charAt(at));
    // Space between lines takes no room.
    if (!rect || rect.width === 0 || sign === SOFT_HYPHEN) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - rect.top) < rect.height / 2) {
      lines[lines.length - 1] = { ...line, text: line.text + sign };
    } else if (sign !== ' ') {
      if (line && node.data.charAt(at - 1) === SOFT_HYPHEN)
        lines[lines.length - 1] = { ...line, text: `${line.text}-` };
      lines.push({ left: rect.left, top: rect.top, height: rect.height, text: sign });
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
}

const signOf = (sign: string): string => (/\s/.test(sign) && sign !== '\u00a0' ? ' ' : sign);

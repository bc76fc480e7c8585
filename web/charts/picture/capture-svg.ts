import { element, escapeXml } from './markup';
import { PRESENTATION, presentation } from './paint';

const SVG = 'http://www.w3.org/2000/svg';
/** What is drawn. The rest is for screens, readers and scripts. */
const DRAWN =
  /^(g|path|line|rect|circle|ellipse|polygon|polyline|text|tspan|defs|clipPath|mask|marker|pattern|use|linearGradient|radialGradient|stop|a)$/;
const NOT_FOR_PICTURES =
  /^(class|style|role|tabindex|focusable|cursor|xmlns(:.*)?|data-.*|aria-.*|on.*|target|rel)$/;

interface Place {
  readonly x: number;
  readonly y: number;
  /** Makes the names inside the drawing its own among several. */
  readonly prefix: string;
}

/** An `<svg>` of the page as one inside a picture, with its looks written out. It must be in the document. */
export function captureSvg(svg: SVGSVGElement, { x, y, prefix }: Place): string {
  const { width, height } = svg.getBoundingClientRect();
  const viewBox = svg.getAttribute('viewBox') ?? undefined;
  const preserveAspectRatio = svg.getAttribute('preserveAspectRatio') ?? undefined;
  const looks = presentation(computedOf(svg), undefined);
  const content = [...svg.childNodes].map((node) => capture(node, prefix)).join('');
  const attributes = { x, y, width, height, viewBox, preserveAspectRatio, overflow: 'visible', ...looks };
  return element('svg', attributes, content);
}

function capture(node: Node, prefix: string): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeXml(node.textContent ?? '');
  if (!(node instanceof SVGElement) || node.namespaceURI !== SVG || !DRAWN.test(node.localName)) return '';
  const computed = computedOf(node);
  if (computed('display') === 'none' || computed('visibility') === 'hidden') return '';
  const parent = node.parentElement ? computedOf(node.parentElement) : undefined;
  const content = [...node.childNodes].map((child) => capture(child, prefix)).join('');
  const attributes = named(prefix, { ...ownAttributes(node), ...presentation(computed, parent) });
  // A link of the page leads nowhere from a picture.
  return element(node.localName === 'a' ? 'g' : node.localName, attributes, content);
}

function ownAttributes(node: Element): Record<string, string> {
  const kept = [...node.attributes].filter(
    ({ name }) => !NOT_FOR_PICTURES.test(name) && !PRESENTATION.has(name),
  );
  return Object.fromEntries(kept.map(({ name, value }) => [name.replace(/^xlink:/, ''), value]));
}

/** Names inside the drawing are made its own; addresses of anything else are left out. */
function named(prefix: string, attributes: Readonly<Record<string, string>>): Record<string, string> {
  const renamed = Object.entries(attributes).flatMap(([name, value]) => {
    if (name === 'id') return [[name, prefix + value]];
    if (name === 'href') return value.startsWith('#') ? [[name, `#${prefix}${value.slice(1)}`]] : [];
    return [[name, value.replace(/url\(["']?#([^"')]+)["']?\)/g, `url(#${prefix}$1)`)]];
  });
  return Object.fromEntries(renamed);
}

function computedOf(node: Element): (property: string) => string {
  const style = getComputedStyle(node);
  return (property) => style.getPropertyValue(property);
}

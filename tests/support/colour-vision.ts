/** Red, green and blue of linear light, 0–1. */
export type Light = readonly [red: number, green: number, blue: number];

/**
 * How the three kinds of colour blindness see linear light, complete deficiency. Machado, Oliveira & Fernandes
 * 2009, "A physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15(6), table of matrices.
 */
export const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;
export type Deficiency = keyof typeof DEFICIENCIES;

/** The light of "#rrggbb"; sRGB transfer function of IEC 61966-2-1. */
export function lightOf(hex: string): Light {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** The light as somebody with the deficiency sees it. */
export function seenWith(deficiency: Deficiency, light: Light): Light {
  const [red, green, blue] = DEFICIENCIES[deficiency].map((row) =>
    Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])),
  );
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** Relative luminance, 0–1 (WCAG 2.2). */
export const luminance = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast ratio, 1–21 (WCAG 2.2). */
export function contrast(a: Light, b: Light): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

/** The distance of two colours in CIE 1976 L*a*b*, D65; about 2.3 can just be told apart. */
export function distance(a: Light, b: Light): number {
  const [one, other] = [labOf(a), labOf(b)];
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
}

/** L*, 0–100: how light a colour is, as it prints in greys. */
export const lightness = (light: Light): number => labOf(light)[0] ?? 0;

function labOf([red, green, blue]: Light): number[] {
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = luminance([red, green, blue]);
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const root = (value: number) => (value > 216 / 24_389 ? Math.cbrt(value) : (value * 841) / 108 + 4 / 29);
  return [116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))];
}

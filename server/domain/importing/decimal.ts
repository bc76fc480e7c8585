const ZERO = 0x30;
const NINE = 0x39;
/** So many digits fit a double exactly; a quotient of two exact doubles is rounded once, as IEEE 754 asks. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * The number written in `bytes[start, end)` as digits with at most one `separator` (a byte), or NaN. No sign, no
 * exponent, no blanks. Equals what `Number()` makes of the same digits.
 */
export function parseDecimal(bytes: Uint8Array, start: number, end: number, separator: number): number {
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      mantissa = mantissa * 10 + (byte - ZERO);
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === separator && decimals < 0) decimals = 0;
    else return Number.NaN;
  }
  if (digits === 0 || decimals === 0) return Number.NaN;
  if (digits > EXACT_DIGITS) return parseLong(bytes.subarray(start, end), separator);
  return decimals > 0 ? mantissa / (POWERS[decimals] ?? Number.NaN) : mantissa;
}

const parseLong = (bytes: Uint8Array, separator: number): number =>
  Number(String.fromCharCode(...bytes.map((byte) => (byte === separator ? 0x2e : byte))));

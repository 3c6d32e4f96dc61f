/**
 * Exact decimals as plain text ("-12.5"), of any size. The canonical form has no leading zeros, no trailing zeros after
 * the point, no exponent and no negative zero; every function here returns it, and reads any text that `isDecimal` accepts.
 * On BigInt and not on big.js: that weighs five times as much in the browser, and its precision is a setting, not an argument.
 */
type Parts = { digits: bigint; places: number };

export function isDecimal(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

/** The canonical form: "007.50" → "7.5". */
export function canonical(decimal: string): string {
  return isCanonicalNatural(decimal) ? decimal : printed(partsOf(decimal));
}

// What most figures are; all of them are read again and again while a form is filled in.
function isCanonicalNatural(decimal: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(decimal);
}

export function add(a: string, b: string): string {
  const [left, right] = aligned(a, b);
  return printed({ digits: left.digits + right.digits, places: left.places });
}

export function subtract(a: string, b: string): string {
  return add(a, negate(b));
}

export function multiply(a: string, b: string): string {
  const [left, right] = [partsOf(a), partsOf(b)];
  return printed({ digits: left.digits * right.digits, places: left.places + right.places });
}

/** a ÷ b rounded half away from zero to `places` digits after the point; null when b is zero. */
export function divide(a: string, b: string, places = 12): string | null {
  const [left, right] = aligned(a, b);
  if (right.digits === 0n) return null;
  const negative = left.digits < 0n !== right.digits < 0n;
  const [dividend, divisor] = [magnitude(left.digits) * 10n ** BigInt(places), magnitude(right.digits)];
  const rounded = (dividend * 2n + divisor) / (divisor * 2n);
  return printed({ digits: negative ? -rounded : rounded, places });
}

/** Rounds towards minus infinity to `places` digits after the point. */
export function floor(decimal: string, places: number): string {
  const near = divide(decimal, "1", places) ?? decimal;
  return compare(near, decimal) > 0 ? subtract(near, shift("1", -places)) : near;
}

/** Rounds towards plus infinity to `places` digits after the point. */
export function ceil(decimal: string, places: number): string {
  return negate(floor(negate(decimal), places));
}

/** Moves the point to the right by `zeros` places, or to the left when negative. */
export function shift(decimal: string, zeros: number): string {
  if (zeros === 0) return canonical(decimal);
  const { digits, places } = partsOf(decimal);
  if (zeros <= places) return printed({ digits, places: places - zeros });
  return printed({ digits: digits * 10n ** BigInt(zeros - places), places: 0 });
}

export function negate(decimal: string): string {
  const { digits, places } = partsOf(decimal);
  return printed({ digits: -digits, places });
}

/** -1, 0 or 1 as a is less than, equal to or greater than b. */
export function compare(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  const [left, right] = aligned(a, b);
  if (left.digits === right.digits) return 0;
  return left.digits < right.digits ? -1 : 1;
}

function partsOf(decimal: string): Parts {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return { digits: BigInt(whole + fraction || "0"), places: fraction.length };
}

function aligned(a: string, b: string): [Parts, Parts] {
  const [left, right] = [partsOf(a), partsOf(b)];
  const places = Math.max(left.places, right.places);
  return [widened(left, places), widened(right, places)];
}

function widened(parts: Parts, to: number): Parts {
  const { digits, places } = parts;
  return places === to ? parts : { digits: digits * 10n ** BigInt(to - places), places: to };
}

function magnitude(digits: bigint): bigint {
  return digits < 0n ? -digits : digits;
}

function printed({ digits, places }: Parts): string {
  const text = magnitude(digits)
    .toString()
    .padStart(places + 1, "0");
  const point = text.length - places;
  const fraction = text.slice(point).replace(/0+$/, "");
  const plain = fraction === "" ? text.slice(0, point) : `${text.slice(0, point)}.${fraction}`;
  return digits < 0n ? `-${plain}` : plain;
}

import { divide, isDecimal, shift } from "@/lib/figures/decimal";
import { type FormatToken, sectionsOf } from "./number-format";

/**
 * Returns a number of a sheet as its format shows it, with the unit and scale that stand in the format's own text: 172.79 under
 * 0.00"亿元" is 172.79亿元. Halves are rounded away from zero by the stored digits; thousands are not separated, and a negative
 * number keeps its minus where the format shows brackets or red. Null where the format shows nothing.
 */
export function displayNumber(value: number, format = "General"): string | null {
  const stored = decimalOf(value);
  const { tokens, isNegative } = chosenSection(sectionsOf(format), value);
  if (tokens.length === 0) return format.includes(";") ? null : stored;
  if (
    tokens.some(({ kind }) => kind === "exponent" || kind === "fraction" || kind === "any" || kind === "date")
  )
    return stored;
  const magnitude = stored.replace("-", "");
  const shown = tokens.some(({ kind }) => kind === "general")
    ? tokens.map((one) => (one.kind === "general" ? magnitude : textOf(one))).join("")
    : withDigits(tokens, magnitude);
  const bare = isNegative ? shown.replace(/^[(（]|[)）]$|^-/g, "") : shown;
  return `${isNegative && /[1-9]/.test(bare) ? "-" : ""}${bare.trim()}`;
}

/** Returns a text of a sheet as its format shows it: 12 under @"亿元" is 12亿元. */
export function displayText(text: string, format = "General"): string {
  const sections = sectionsOf(format);
  const tokens = sections[3] ?? (sections.length === 1 ? sections[0] : undefined) ?? [];
  if (!tokens.some(({ kind }) => kind === "any")) return text;
  return tokens
    .map((one) => (one.kind === "any" ? text : textOf(one)))
    .join("")
    .trim();
}

/** Returns a date as its format shows it, in Chinese: 2023年9月9日, 9月9日 or 2023年9月. `date` is in UTC. */
export function displayDate(date: Date, format?: string): string {
  const tokens = sectionsOf(format ?? "")[0] ?? [];
  const letters = tokens.map((one) => (one.kind === "date" ? one.letters.charAt(0) : "")).join("");
  const has = (letter: string) => !/[ymd]/.test(letters) || letters.includes(letter);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const isClock = /[hs]/.test(letters) && !/[yd]/.test(letters);
  if (isClock) return `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, "0")}`;
  return `${has("y") ? `${year}年` : ""}${has("m") ? `${month}月` : ""}${has("d") ? `${day}日` : ""}`;
}

/** The decimal that a double stands for in a sheet: its first fifteen digits, without an exponent. */
export function decimalOf(value: number): string {
  const [mantissa = "0", exponent = "0"] = value.toPrecision(15).split("e");
  return isDecimal(mantissa) ? shift(mantissa, Number(exponent)) : "0";
}

function chosenSection(sections: FormatToken[][], value: number) {
  const fits = (tokens: FormatToken[]) =>
    tokens.every((one) => one.kind !== "condition" || holds(one, value));
  const isConditional = sections.some((tokens) => tokens.some(({ kind }) => kind === "condition"));
  const [first = [], second, third] = sections;
  const chosen = isConditional
    ? (sections.find(fits) ?? sections.at(-1) ?? [])
    : value < 0
      ? (second ?? first)
      : value === 0
        ? (third ?? first)
        : first;
  return { tokens: chosen.filter(({ kind }) => kind !== "condition"), isNegative: value < 0 };
}

function holds({ is, than }: Extract<FormatToken, { kind: "condition" }>, value: number): boolean {
  if (is === "=") return value === than;
  if (is === "<>") return value !== than;
  if (is.startsWith("<")) return value < than || (is === "<=" && value === than);
  return value > than || (is === ">=" && value === than);
}

function textOf(token: FormatToken): string {
  if (token.kind === "percent") return "%";
  return token.kind === "text" ? token.text : "";
}

function withDigits(tokens: FormatToken[], magnitude: string): string {
  const digitAt = tokens.flatMap(({ kind }, at) => (kind === "digit" ? [at] : []));
  if (digitAt.length === 0) return tokens.map(textOf).join("");
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const isWhole = (at: number) => point < 0 || at < point;
  const places = digitAt.filter((at) => !isWhole(at));
  const last = digitAt.findLast(isWhole) ?? -1;
  // A comma behind the last digit divides by a thousand.
  const thousands = tokens.filter(
    ({ kind }, at) => kind === "comma" && at > last && isBehind(tokens, at),
  ).length;
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  const scaled = shift(magnitude, percents * 2 - thousands * 3);
  const [whole = "0", fraction = ""] = (divide(scaled, "1", places.length) ?? "0").split(".");
  const shown = new Map<number, string>(wholeDigits(tokens, digitAt.filter(isWhole), whole));
  for (const [index, at] of places.entries()) shown.set(at, fractionDigit(tokens[at], fraction, index));
  const hasFraction = places.some((at) => shown.get(at) !== "");
  return tokens
    .map((one, at) => (one.kind === "point" ? (hasFraction ? "." : "") : (shown.get(at) ?? textOf(one))))
    .join("");
}

function isBehind(tokens: FormatToken[], at: number): boolean {
  return (
    !tokens.slice(at).some(({ kind }) => kind === "digit") ||
    tokens.slice(at).find(({ kind }) => kind !== "comma")?.kind === "point"
  );
}

/** Puts the digits into their places from the right, so that text between them stays there; the first place takes the rest. */
function wholeDigits(tokens: FormatToken[], places: number[], whole: string): [number, string][] {
  const digits = whole === "0" ? "" : whole;
  return places.map((at, index) => {
    const fromRight = places.length - 1 - index;
    const end = digits.length - fromRight;
    const own = index === 0 ? digits.slice(0, Math.max(0, end)) : end > 0 ? digits.slice(end - 1, end) : "";
    const one = tokens[at];
    return [at, own === "" && one?.kind === "digit" && one.isRequired ? "0" : own];
  });
}

function fractionDigit(token: FormatToken | undefined, fraction: string, index: number): string {
  const digit = fraction[index] ?? "";
  const isRequired = token?.kind === "digit" && token.isRequired;
  return digit === "" || (!isRequired && /^0*$/.test(fraction.slice(index)))
    ? isRequired
      ? "0"
      : ""
    : digit;
}

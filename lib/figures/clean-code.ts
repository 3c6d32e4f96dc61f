import { halfWidth, stripInvisible } from "./normalise";

/**
 * Returns what was typed as a number, code or sign, as it is stored: half width, without invisible characters and spaces
 * at the ends, with the dot and the hyphen that an input method replaces by its own. `８。７ ` is `8.7`.
 */
export function cleanCode(typed: string): string {
  return halfWidth(stripInvisible(typed).normalize("NFC"))
    .replace(/[。｡]/g, ".")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** Returns a typed whole number, for an input of a form; NaN where there is none. */
export function typedNumber(typed: unknown): number {
  const digits = cleanCode(String(typed ?? ""));
  return digits === "" ? Number.NaN : Number(digits);
}

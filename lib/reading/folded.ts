import { foldRadicals } from "@/lib/characters/radicals";
import { simplifiedForms } from "@/lib/characters/simplified-forms";

const alike: [string, string][] = [
  ...[..."\u2010\u2011\u2012\u2212\uFE63\u207B"].map((minus): [string, string] => [minus, "-"]),
  ["∶", ":"],
  ["﹪", "%"],
  ["〜", "~"],
  ["∼", "~"],
  ["•", "·"],
];

const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = code - 0xfee0;
for (let code = 0x2e80; code <= 0x2fdf; code += 1) setForm(code, foldRadicals(String.fromCharCode(code)));
for (const [from, to] of [...simplifiedForms, ...alike])
  if (from.length === 1) setForm(from.charCodeAt(0), to);

function setForm(code: number, form: string): void {
  if (form.length === 1) table[code] = form.charCodeAt(0);
}

/** Returns a text of the same length with each character half width, simplified, and an ideograph for a radical. */
export function folded(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = table[text.charCodeAt(at)] ?? 0;
  return textOf(codes);
}

const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

/** Returns the text of UTF-16 units; half a pair becomes U+FFFD. */
export function textOf(units: Uint16Array): string {
  return decoder.decode(units);
}

import { readUnit } from "./find-unit";
import { valueOfNumeral } from "./numeral";
import { ok, quoted, refuse } from "./parse-result";
import type { ParseResult } from "./parse-result";
import type { Quantity } from "./quantity-shape";
import { refuseUnknownUnit } from "./refuse-quantity";
import { scales } from "./scale";

const longestFirst = scales.filter((scale) => scale !== "").sort((a, b) => b.length - a.length);
const scale = `(?:${longestFirst.join("|")})`;
const near = "(?:将近|接近|近|超过|超|逾|约|上)";
const some = "(?:好几|[一二三四五六七八九]?十几|[数几])";
const twoOrThree =
  "(?:[一二三四五六七八九十百千万]*[十百千万])?(?:一两|两三|二三|三四|三五|四五|五六|六七|七八|八九)(?![零〇一二两三四五六七八九]|分之)";
const idioms =
  "成千上万|成百上千|数以[十百千万亿]{1,2}计|若干|许多|众多|诸多|大量|少量|部分|一些|一系列|个别";
const placeholders = "[XN](?![A-Za-z])|多(?![于达])";

const vague = new RegExp(
  `^(?:${idioms}|${near}?(?:${some}|${twoOrThree})${scale}?(?:余|多)?|${placeholders})`,
);
const ordinal = /^第(\d+|[零〇一二两三四五六七八九十百千万]+)/;

/** Reads a vague count: 数十位, 多场, 若干, X. Null for other text. */
export function parseVague(text: string, units?: readonly string[]): ParseResult<Quantity> | null {
  const word = vague.exec(text)?.[0];
  if (word === undefined) return null;
  const typedUnit = text.slice(word.length);
  const unit = readUnit(typedUnit, units);
  if (unit === null) return refuseUnknownUnit(typedUnit, units);
  return ok({ amount: "", scale: "", qualifier: "vague", word, unit });
}

/** Reads an edition or a rank: 第16届, 第十六届, 首届. Null for other text. */
export function parseOrdinal(text: string, units?: readonly string[]): ParseResult<Quantity> | null {
  const first = text.startsWith("首") && text.length > 1;
  const numbered = ordinal.exec(text);
  if (!numbered && !first) return null;
  const typedUnit = text.slice(numbered ? numbered[0].length : 1);
  const amount = (numbered?.[1] ?? "").replace(/^0+(?=\d)/, "");
  if (!valueOfNumeral(amount, "")) return refuse("UNREADABLE_NUMBER", { number: quoted(amount) });
  const unit = readUnit(typedUnit, units);
  if (unit === null) return refuseUnknownUnit(typedUnit, units);
  return ok({ amount, scale: "", qualifier: "ordinal", word: numbered ? "第" : "首", unit });
}

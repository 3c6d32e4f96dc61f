import { compare } from "./decimal";
import { intervalOf } from "./interval";
import { trimEdges, stripInvisible, stripIcons } from "./normalise";
import { ok, quoted, refuse } from "./parse-result";
import type { ParseResult } from "./parse-result";
import type { Quantity } from "./quantity-shape";
import { splitAtConjunction, splitNames } from "./split-names";

/**
 * A list of names. `complete` is false when it ends with 等. `tail` is a count after 等 (等5国 → "5国"); a bare noun there (等国) is
 * dropped, as in house style.
 */
export type Names = { names: string[]; complete: boolean; tail?: string };

export type NameCount = "match" | "fewer_named" | "more_named" | "unknown";

const limit = 10_000;
const etcEnding =
  /等((?:\d+|[一二两三四五六七八九十百]+)?)((?:多个|余个|个)?(?:国家和地区|国家|国|地区|地|省市|省|市|单位|机构|企业|高校|项目|领域|方面|家|个|项|所|位|人)?)$/;

/**
 * Reads a list of names (DOMAIN.md, item 13; see `splitNames` for separators). Refuses with NOTHING_TYPED, NO_NAMES (only
 * separators or 等), and TOO_LONG beyond 10 000 characters.
 */
export function parseNames(typed: string): ParseResult<Names> {
  const length = typed.trim().length;
  if (length > limit) return refuse("TOO_LONG", { length: String(length), limit: String(limit) });
  const shown = stripInvisible(typed).normalize("NFC").replace(/\*\*+/g, "").replace(/ {2,}/g, " ");
  if (stripIcons(shown) === "") return refuse("NOTHING_TYPED", {});
  const text = trimEdges(shown, "、，,；;。 \n");
  const read = untilStable(listOf(text));
  return read.names.length === 0 ? refuse("NO_NAMES", { typed: quoted(typed) }) : ok(read);
}

function listOf(text: string): Names {
  const ending = etcEnding.exec(text);
  const listed = splitNames(ending ? text.slice(0, ending.index) : text).filter((name) => name !== "等");
  const names = [...listed.slice(0, -1), ...listed.slice(-1).flatMap(splitAtConjunction)];
  const tail = ending?.[1] ? `${ending[1]}${ending[2] ?? ""}` : "";
  return { names, complete: !ending, ...(tail === "" ? {} : { tail }) };
}

// Removing a stray mark can reveal a separator or an 等, so the list is reread until its print is stable.
function untilStable(list: Names): Names {
  const printed = printNames(list);
  const reparsed = listOf(printed);
  return printNames(reparsed) === printed || reparsed.names.length === 0 ? reparsed : untilStable(reparsed);
}

/** Prints names in house style: 巴西、泰国、智利等. */
export function printNames({ names, complete, tail = "" }: Names): string {
  return `${names.join("、")}${complete ? "" : "等"}${tail}`;
}

/**
 * Compares the number of names with a stated count (20多个 is 21 to 29). A list that ends with 等 may be shorter. `unknown` when
 * the count is vague.
 */
export function compareNameCount({ names, complete }: Names, stated: Quantity): NameCount {
  const interval = intervalOf(stated);
  if (!interval) return "unknown";
  const count = String(names.length);
  const { low, high } = interval;
  if (high && (compare(count, high.value) > 0 || (high.open && compare(count, high.value) === 0)))
    return "more_named";
  const isShort = low && (compare(count, low.value) < 0 || (low.open && compare(count, low.value) === 0));
  return isShort && complete ? "fewer_named" : "match";
}

import { compare } from "./decimal";
import { tidied, visible, withoutIcons } from "./normalise";
import { intervalOf } from "./interval";
import type { Quantity } from "./quantity-shape";
import { ok, quoted, refuse } from "./reading";
import type { Reading } from "./reading";
import { splitAtConjunction, splitNames } from "./split-names";

/**
 * A list of names. `complete` is false when it ends with 等. `tail` keeps a count after 等 (等5国 → "5国"); a bare noun there
 * (等国) is left out, as house style does.
 */
export type Names = { names: string[]; complete: boolean; tail?: string };

/** How many names are listed, against a stated count. */
export type NameCount = "match" | "fewer_named" | "more_named" | "unknown";

const limit = 10_000;
const others =
  /等((?:\d+|[一二两三四五六七八九十百]+)?)((?:多个|余个|个)?(?:国家和地区|国家|国|地区|地|省市|省|市|单位|机构|企业|高校|项目|领域|方面|家|个|项|所|位|人)?)$/;

/**
 * Reads a list of names (DOMAIN.md, item 13). See `splitNames` and `splitAtConjunction` for what separates names. Refuses with
 * NOTHING_TYPED, NO_NAMES (only separators, or only 等), and TOO_LONG beyond 10 000 characters.
 */
export function parseNames(typed: string): Reading<Names> {
  const length = typed.trim().length;
  if (length > limit) return refuse("TOO_LONG", { length: String(length), limit: String(limit) });
  const shown = visible(typed).normalize("NFC").replace(/\*\*+/g, "").replace(/ {2,}/g, " ");
  if (withoutIcons(shown) === "") return refuse("NOTHING_TYPED", {});
  const text = tidied(shown, "、，,；;。 \n");
  const read = settled(listOf(text));
  return read.names.length === 0 ? refuse("NO_NAMES", { typed: quoted(typed) }) : ok(read);
}

function listOf(text: string): Names {
  const ending = others.exec(text);
  const listed = splitNames(ending ? text.slice(0, ending.index) : text).filter((name) => name !== "等");
  const names = [...listed.slice(0, -1), ...listed.slice(-1).flatMap(splitAtConjunction)];
  const tail = ending?.[1] ? `${ending[1]}${ending[2] ?? ""}` : "";
  return { names, complete: !ending, ...(tail === "" ? {} : { tail }) };
}

// A stray mark can hide a separator or an 等 until it is taken off: what is kept must be what its print will be read as.
function settled(list: Names): Names {
  const printed = printNames(list);
  const again = listOf(printed);
  return printNames(again) === printed || again.names.length === 0 ? again : settled(again);
}

/** The names in house style: 巴西、泰国、智利等. */
export function printNames({ names, complete, tail = "" }: Names): string {
  return `${names.join("、")}${complete ? "" : "等"}${tail}`;
}

/**
 * Compares the number of names with a stated count, as an interval (20多个 is 21 to 29). A list that ends with 等 may name fewer.
 * `unknown` when the count is vague.
 */
export function countAgainst({ names, complete }: Names, stated: Quantity): NameCount {
  const interval = intervalOf(stated);
  if (!interval) return "unknown";
  const count = String(names.length);
  const { low, high } = interval;
  if (high && (compare(count, high.value) > 0 || (high.open && compare(count, high.value) === 0)))
    return "more_named";
  const isShort = low && (compare(count, low.value) < 0 || (low.open && compare(count, low.value) === 0));
  return isShort && complete ? "fewer_named" : "match";
}

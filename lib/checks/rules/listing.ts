import type { Bilingual } from "@/lib/platform/bilingual";
import type { FieldSubject } from "../input";
import { messages } from "../messages";

// Between two words of Han characters a blank or a slash mostly stands for 、; names in other scripts have blanks of their own.
const joined = /\p{Script=Han}{2}\s*[\s/／|｜\\]\s*\p{Script=Han}{2}/u;

/** Asks about a list that has a name twice, and about a name that may be two: 巴西 法国, 巴西/法国. Null for other kinds. */
export function listing({ field: { value } }: FieldSubject): Bilingual | null {
  if (value?.kind !== "names") return null;
  const { names } = value.names;
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) return messages.namedTwice([...new Set(twice)]);
  const unsplit = names.filter((name) => joined.test(name));
  return unsplit.length > 0 ? messages.namesJoined(unsplit) : null;
}

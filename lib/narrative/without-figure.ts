import { referencesOf } from "./narrative";

/**
 * Returns a sentence without what it says about one of its figures; null where nothing would be left or it cannot be taken out
 * without taking another figure along. A clause that has no other figure goes as a whole, and so does an item of a list; of
 * another clause the words that go with the figure, such as 与…地共同. It is an offer: a person reads it before it is saved.
 */
export function withoutFigure(sentence: string, key: string): string | null {
  let text = sentence;
  while (referencesOf(text).includes(key)) {
    const shorter = withoutOneReference(text, key);
    if (shorter === null) return null;
    text = shorter;
  }
  return text;
}

const stops = "。；！？!?;\n";
const clauses = new RegExp(`[^，：,${stops}]*[，：,${stops}]*`, "g");
const endOfClause = new RegExp(`[，：,${stops}]+$`);

function withoutOneReference(sentence: string, key: string): string | null {
  const parts = sentence.match(clauses)?.filter((part) => part !== "") ?? [];
  const index = parts.findIndex((part) => part.includes(`{${key}}`));
  const clause = parts[index] ?? "";
  const hasOthers = referencesOf(clause).some((other) => other !== key);
  if (!hasOthers) return withoutClause(parts, index);
  const shorter = withoutItem(clause, key) ?? withoutPhrase(clause, key);
  return shorter === null ? null : parts.with(index, shorter).join("");
}

/** The clause before it ends as the clause itself did. */
function withoutClause(parts: readonly string[], index: number): string | null {
  const [before, own] = [parts[index - 1], parts[index] ?? ""];
  const end = endOfClause.exec(own)?.[0] ?? "";
  const isBegun = before !== undefined && /[，：,]$/.test(before);
  const rest = parts.toSpliced(index, 1);
  if (isBegun && !/^[，,]/.test(end)) rest[index - 1] = before.replace(endOfClause, "") + end;
  const text = rest.join("");
  return text.replace(endOfClause, "") === "" ? null : text;
}

/** Takes an item out of a list such as “企业{a}家、高校{b}所”. The first item is left: it begins with what is said of all. */
function withoutItem(clause: string, key: string): string | null {
  const end = endOfClause.exec(clause)?.[0] ?? "";
  const items = clause.slice(0, clause.length - end.length).split("、");
  const index = items.findIndex((item) => item.includes(`{${key}}`));
  const isAlone = referencesOf(items[index] ?? "").length === 1;
  return index > 0 && isAlone ? items.toSpliced(index, 1).join("、") + end : null;
}

const before = "与|和|同|及|在|于|由|从|向|对|赴|联合|会同|面向|来自|围绕|聚焦";
const after = "(?:等地区?|等国|等|地区?|国|省市|方|领域)?(?:共同|一起|联合|合作)?";

function withoutPhrase(clause: string, key: string): string | null {
  const reference = `\\{${key.replaceAll(".", "\\.")}\\}`;
  const phrase = new RegExp(`(?:${before})${reference}${after}`);
  return phrase.test(clause) ? clause.replace(phrase, "") : null;
}

import { parseNarrative } from "./narrative";

/** Names by key. Two figures of one name are told apart by a number: 数量, 数量2. */
export type Names = ReadonlyMap<string, string>;

/** Gives each key a name that no other key has. */
export function distinctNames(named: Iterable<readonly [key: string, name: string]>): Names {
  const taken = new Set<string>();
  return new Map(
    [...named].map(([key, name]) => {
      let distinct = name;
      for (let n = 2; taken.has(distinct); n += 1) distinct = `${name}${n}`;
      taken.add(distinct);
      return [key, distinct];
    }),
  );
}

/** A sentence as its editor reads it: each figure by its name in 〔〕. */
export function toNamed(sentence: string, names: Names): string {
  return parseNarrative(sentence)
    .map((part) => (part.kind === "text" ? part.text : `〔${names.get(part.key) ?? part.key}〕`))
    .join("");
}

/** The sentence that an editor's text stands for, or the first name that is nobody's. */
export function fromNamed(
  text: string,
  names: Names,
): { ok: true; sentence: string } | { ok: false; unknown: string } {
  const keys = new Map([...names].map(([key, name]) => [name, key]));
  const unknown = [...text.matchAll(/〔([^〔〕]*)〕/g)].find(
    ([, name]) => !keys.has(name ?? "") && !names.has(name ?? ""),
  );
  if (unknown) return { ok: false, unknown: unknown[1] ?? "" };
  const escaped = text.replace(/[\\{]/g, "\\$&");
  const sentence = escaped.replace(/〔([^〔〕]*)〕/g, (_, name: string) => `{${keys.get(name) ?? name}}`);
  return { ok: true, sentence };
}

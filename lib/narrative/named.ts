import { parseNarrative } from "./narrative";

/** Figure names by field key, distinct: a repeated name gets a number (数量, 数量2). */
export type Names = ReadonlyMap<string, string>;

export function distinctNames(named: Iterable<readonly [key: string, name: string]>): Names {
  const usedNames = new Set<string>();
  return new Map(
    [...named].map(([key, name]) => {
      let distinct = name;
      for (let n = 2; usedNames.has(distinct); n += 1) distinct = `${name}${n}`;
      usedNames.add(distinct);
      return [key, distinct];
    }),
  );
}

/** Returns the sentence with each figure's name in 〔〕 in place of its key, for editing. */
export function withFigureNames(sentence: string, names: Names): string {
  return parseNarrative(sentence)
    .map((part) => (part.kind === "text" ? part.text : `〔${names.get(part.key) ?? part.key}〕`))
    .join("");
}

const nameToken = /〔([^〔〕]*)〕/g;

/** The inverse of `withFigureNames`; `unknown` is the first name without a key. */
export function withFigureKeys(
  text: string,
  names: Names,
): { ok: true; sentence: string } | { ok: false; unknown: string } {
  const known = new Set([...names].flat());
  const unknown = [...text.matchAll(nameToken)].find(([, name]) => !known.has(name ?? ""));
  if (unknown) return { ok: false, unknown: unknown[1] ?? "" };
  return { ok: true, sentence: withKnownKeys(text, names) };
}

/** Like `withFigureKeys`, but leaves a name without a key as it is: for text that is still being written. */
export function withKnownKeys(text: string, names: Names): string {
  const keys = new Map([...names].map(([key, name]) => [name, key]));
  const escaped = text.replace(/[\\{]/g, "\\$&");
  return escaped.replace(nameToken, (written, name: string) => {
    const key = keys.get(name) ?? (names.has(name) ? name : null);
    return key === null ? written : `{${key}}`;
  });
}

import { type Bilingual, isUnnamedInEnglish } from "@/lib/platform/bilingual";

/** Returns whether a code is in use. */
type IsTaken = (code: string) => boolean;

/** Returns the part of a code that is made of an English name: `people-trained`; "" if the name has no letters or digits. */
export function slugOf(english: string): string {
  const plain = english
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return plain.slice(0, 40).replace(/^-+|-+$/g, "");
}

/** Returns the code, or the first of it with -2, -3 … that is not taken. */
export function firstFree(wanted: string, isTaken: IsTaken): string {
  let code = wanted;
  for (let n = 2; isTaken(code); n += 1) code = `${wanted}-${n}`;
  return code;
}

/** Returns an unused code made of an English name; of `kind`, such as `topic`, where there is none. */
export function newCode(kind: string, name: Bilingual, isTaken: IsTaken): string {
  return firstFree((!isUnnamedInEnglish(name) && slugOf(name.en)) || kind, isTaken);
}

/** Returns an unused code for a new indicator: its topic, if it has one, and its English name, as `training.people-trained`. */
export function newIndicatorCode(topic: string, name: Bilingual, isTaken: IsTaken): string {
  const own = newCode("figure", name, () => false);
  const code = topic === "" ? own : `${topic}.${own}`;
  return firstFree(code.slice(0, 76).replace(/[.-]+$/, ""), isTaken);
}

/** Returns an unused key for a new field: the indicator's code, with the event's prefix in place of the topic's. */
export function newFieldKey(code: string, eventPrefix: string | null, isTaken: IsTaken): string {
  const own = code.split(".").at(-1) ?? code;
  return firstFree((eventPrefix === null ? code : `${eventPrefix}.${own}`).slice(0, 76), isTaken);
}

/** Returns the first part of the keys of an event's figures: `pujiang` for `pujiang.edition`. */
export function eventKeyPrefix(editionKey: string | null, series: string): string {
  return editionKey?.split(".").slice(0, -1).join(".") || series;
}

/** Returns an unused key for a new sentence of a section: `text.8-3.1`. */
export function newSentenceKey({ number }: { number: string }, isTaken: IsTaken): string {
  const key = (n: number) => `text.${number.replaceAll(".", "-")}.${n}`;
  let n = 1;
  while (isTaken(key(n))) n += 1;
  return key(n);
}

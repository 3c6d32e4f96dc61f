import { hasHan } from "@/lib/characters/han";
import { placeInEnglish } from "@/lib/outline/place-names";
import type { Value } from "@/lib/figures/value";
import type { ReleasedFigure } from "./model";

/**
 * Returns what the glossary may have the English of: the names of a list, or a text in Chinese as a whole, such as the theme of a
 * forum. A text that is only a year needs none.
 */
export function namesToTranslate(value: Value): string[] {
  if (value.kind === "names") return value.names.names.filter(hasHan);
  return value.kind === "text" && hasHan(value.text) && !/^\d{4}年$/.test(value.text) ? [value.text] : [];
}

/**
 * Returns the English of these names as a release keeps it: from the glossary, or else of a country, province or district. A text
 * that is no list is only looked up in the glossary.
 */
export function englishToRelease(
  value: Value,
  glossary: ReadonlyMap<string, string>,
): Record<string, string> {
  const known = namesToTranslate(value).flatMap((name) => {
    const english = glossary.get(name) ?? (value.kind === "names" ? placeInEnglish(name) : null);
    return english === null ? [] : [[name, english] as const];
  });
  return Object.fromEntries(known);
}

/**
 * Returns the English of one of a figure's names, null if it is not known: as it was when it was released. Releases made before the
 * names of places were kept in them take those from the program.
 */
export function nameInEnglish({ value, englishNames = {} }: ReleasedFigure, name: string): string | null {
  if (Object.hasOwn(englishNames, name)) return englishNames[name] ?? null;
  if (!hasHan(name)) return name;
  return value.kind === "names" ? placeInEnglish(name) : null;
}

/** Returns the English names of a released list, null for those not known. Empty if the figure is not a list of names. */
export function namesInEnglish(figure: ReleasedFigure): (string | null)[] {
  const { value } = figure;
  return value.kind === "names" ? value.names.names.map((name) => nameInEnglish(figure, name)) : [];
}

import type { FormField } from "@/lib/entry/form/form";
import { type Names, withFigureKeys, withFigureNames } from "@/lib/narrative/named";
import type { Locale } from "@/lib/platform/i18n/routing";

/**
 * Returns the names that stand for figures in a sheet's sentences. A name that two figures have is left out, so that its key is
 * printed: numbers behind the name (数量2) could mean another figure by the time the sheet comes back.
 */
export function sheetNames(fields: Iterable<FormField>, locale: Locale): Names {
  const figures = [...fields].filter(({ isWording }) => !isWording);
  const count = new Map<string, number>();
  for (const { name } of figures) count.set(name[locale], (count.get(name[locale]) ?? 0) + 1);
  return new Map(figures.map(({ key, name }) => [key, count.get(name[locale]) === 1 ? name[locale] : key]));
}

/** A value as a sheet shows it: a sentence with names for its figures, anything else as printed. */
export function shownValue(field: Pick<FormField, "isWording">, printed: string, names: Names): string {
  return field.isWording ? withFigureNames(printed, names) : printed;
}

/** The inverse of `shownValue`, or the first name of a figure that is not known. */
export function typedValue(
  field: Pick<FormField, "isWording">,
  shown: string,
  names: readonly Names[],
): { ok: true; typed: string } | { ok: false; unknown: string } {
  if (!field.isWording) return { ok: true, typed: shown };
  const read = names.map((one) => withFigureKeys(shown, one));
  const known = read.find((one) => one.ok);
  if (known) return { ok: true, typed: known.sentence };
  return { ok: false, unknown: read.flatMap((one) => (one.ok ? [] : [one.unknown]))[0] ?? "" };
}

import { foldRadicals } from "@/lib/characters/radicals";
import type { PublishedIndicator, PublishedValue } from "@/lib/publication/public-reads/across-years";
import { figureAddress, reportAddress } from "@/lib/publication/public-reads/addresses";
import { occurrenceOf } from "./messages";
import type { SearchDocument } from "./model";
import { otherNamesIn, placeInEnglish } from "@/lib/outline/place-names";

/** Returns a search document for every name in a figure of kind `names`, with all its occurrences. */
export function nameDocuments(indicators: readonly PublishedIndicator[]): SearchDocument[] {
  const valuesByName = new Map<string, PublishedValue[]>();
  for (const value of indicators.flatMap(({ values }) => values)) {
    const figureValue = value.figure.value;
    if (figureValue.kind !== "names") continue;
    for (const name of figureValue.names.names.map(foldRadicals))
      valuesByName.set(name, [...(valuesByName.get(name) ?? []), value]);
  }
  return [...valuesByName].flatMap(([name, values]) => nameDocument(name, values) ?? []);
}

function nameDocument(name: string, values: PublishedValue[]): SearchDocument | null {
  const newest = values.toSorted((a, b) => b.year - a.year)[0];
  if (!newest) return null;
  const occurrences = values.map(({ year, figure: { indicator, series } }) =>
    occurrenceOf(indicator.name, series?.name ?? null, year),
  );
  const english = placeInEnglish(name);
  return {
    id: `name ${name}`,
    group: "names",
    address: figureAddress(reportAddress(newest.year), newest.figure.key),
    title: { zh: name, en: english === null ? name : `${english} ${name}` },
    text: { zh: occurrences.map(({ zh }) => zh).join("；"), en: occurrences.map(({ en }) => en).join("; ") },
    keywords: otherNamesIn(name).join(" "),
    years: [...new Set(values.map(({ year }) => year))].toSorted((a, b) => a - b),
  };
}

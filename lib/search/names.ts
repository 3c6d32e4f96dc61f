import { foldRadicals } from "@/lib/characters/radicals";
import { nameInEnglish } from "@/lib/publication/content/names-in-english";
import type { PublishedIndicator, PublishedValue } from "@/lib/publication/public-reads/across-years";
import { figureAddress, reportAddress } from "@/lib/publication/public-reads/addresses";
import { occurrenceOf } from "./messages";
import type { SearchDocument } from "./model";
import { otherNamesIn } from "@/lib/outline/place-names";

type Occurrence = { value: PublishedValue; english: string | null };

/** Returns a search document for every name in a figure of kind `names`, with all its occurrences. */
export function nameDocuments(indicators: readonly PublishedIndicator[]): SearchDocument[] {
  const byName = new Map<string, Occurrence[]>();
  for (const value of indicators.flatMap(({ values }) => values)) {
    const figureValue = value.figure.value;
    if (figureValue.kind !== "names") continue;
    for (const printed of figureValue.names.names) {
      const name = foldRadicals(printed);
      const occurrence = {
        value,
        english: nameInEnglish(value.figure, printed) ?? nameInEnglish(value.figure, name),
      };
      byName.set(name, [...(byName.get(name) ?? []), occurrence]);
    }
  }
  return [...byName].flatMap(([name, occurrences]) => nameDocument(name, occurrences) ?? []);
}

function nameDocument(name: string, occurrences: Occurrence[]): SearchDocument | null {
  const newestFirst = occurrences.toSorted((a, b) => b.value.year - a.value.year);
  const newest = newestFirst[0]?.value;
  if (!newest) return null;
  const told = occurrences.map(({ value: { year, figure } }) =>
    occurrenceOf(figure.indicator.name, figure.series?.name ?? null, year),
  );
  const english = newestFirst.find((each) => each.english !== null)?.english ?? null;
  return {
    id: `name ${name}`,
    group: "names",
    address: figureAddress(reportAddress(newest.year), newest.figure.key),
    title: { zh: name, en: english === null || english === name ? name : `${english} ${name}` },
    text: { zh: told.map(({ zh }) => zh).join("；"), en: told.map(({ en }) => en).join("; ") },
    keywords: [...otherNamesIn(name), ...(english === null ? [] : [english])].join(" "),
    years: [...new Set(occurrences.map(({ value }) => value.year))].toSorted((a, b) => a - b),
  };
}

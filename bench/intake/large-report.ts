import type { KnownFigure, KnownReport } from "@/lib/intake/matching/model";
import { printNarrative } from "@/lib/narrative/narrative";
import { ownCorpus } from "./corpus";
import { movedBy } from "./next-year";

/** Returns three years of a report whose sentences are those of our own texts, with the given number of figures, the last year first. */
export function largeReports(year: number, size: number): KnownReport[] {
  const { texts, key } = ownCorpus("texts");
  const rows = key.filter(({ kind }) => kind === "quantity").slice(0, size);
  const figures = rows.map(({ text, start, unit }, at): KnownFigure => {
    const before = texts.find(({ name }) => name === text)?.text.slice(Math.max(0, start - 10), start) ?? "";
    const name = before.split(/[\p{P}\s]/u).at(-1) ?? "";
    return {
      ...{
        key: `figures.f${at}`,
        indicator: `f${at}`,
        kind: "quantity",
        unit,
        basis: "annual",
        series: null,
      },
      name: { zh: name, en: name },
    };
  });
  const places = texts.flatMap(({ name, text }) => {
    let from = 0;
    const parts = rows.flatMap((row, at) => {
      if (row.text !== name) return [];
      const words = text.slice(from, row.start);
      from = row.start + row.quote.length;
      return [{ kind: "text", text: words } as const, { kind: "figure", key: `figures.f${at}` } as const];
    });
    const narrative = printNarrative([...parts, { kind: "text", text: text.slice(from) }]);
    return narrative.split("\n").map((line) => ({ headings: [name], label: "", text: line }));
  });
  return [0, 1, 2].map((ago) => {
    const printed = rows.map(({ quote }, at): [string, string] => [
      `figures.f${at}`,
      movedBy(quote, 1 - ago / 20),
    ]);
    return { year: year - ago, figures, places, printed: new Map(ago === 0 ? [] : printed) };
  });
}

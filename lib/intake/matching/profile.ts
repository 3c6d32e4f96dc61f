import { readValue, type Value } from "@/lib/figures/value";
import { parseNarrative } from "@/lib/narrative/narrative";
import { type Bag, bagOf, type Weights } from "./grams";
import type { KnownFigure, KnownPlace, KnownReport, MatchInput } from "./model";
import { type Passage, type Span, type Surroundings, surroundingsOf } from "./surroundings";

/** A place in which a report prints the field. */
export type KnownUse = Surroundings & { year: number };

/** What is known of a field: its name, its places in this report and in others, and the values of others, newest first. */
export type Profile = {
  figure: KnownFigure;
  name: Bag;
  uses: KnownUse[];
  earlier: { year: number; printed: string; value: Value }[];
};

/** Returns a profile of each field of the report. Years are joined by indicator and series, and by key where that is not enough. */
export function profilesOf(
  { report, earlier }: Pick<MatchInput, "report" | "earlier">,
  weights: Weights,
): Profile[] {
  const others = earlier.toSorted((a, b) => b.year - a.year);
  const placed = [report, ...others].map((each) => ({ each, places: placesByKey(each, weights) }));
  return report.figures.map((figure) => {
    const uses = placed.flatMap(({ each, places }) => {
      const key = each === report ? figure.key : sameIn(each, figure, report)?.key;
      return (places.get(key ?? "") ?? []).map((place) => ({ ...place, year: each.year }));
    });
    const values = others.flatMap((each) => valueIn(each, sameIn(each, figure, report)));
    return { figure, name: bagOf(figure.name.zh, weights), uses, earlier: values };
  });
}

function sameIn(earlier: KnownReport, figure: KnownFigure, report: KnownReport): KnownFigure | undefined {
  const isSame = (one: KnownFigure) =>
    one.indicator === figure.indicator && one.series?.code === figure.series?.code;
  const candidates = earlier.figures.filter(isSame);
  const isAlone = report.figures.filter(isSame).length === 1 && candidates.length === 1;
  return candidates.find(({ key }) => key === figure.key) ?? (isAlone ? candidates[0] : undefined);
}

function valueIn({ printed, year }: KnownReport, figure: KnownFigure | undefined): Profile["earlier"] {
  const text = (figure && printed.get(figure.key)) ?? "";
  const read = figure && readValue(figure.kind, text);
  return read?.ok && read.value ? [{ year, printed: text, value: read.value }] : [];
}

function placesByKey({ places }: KnownReport, weights: Weights): Map<string, Surroundings[]> {
  const byKey = new Map<string, Surroundings[]>();
  for (const place of places)
    for (const [key, span, passage] of spansIn(place))
      byKey.set(key, [...(byKey.get(key) ?? []), surroundingsOf(passage, span, weights)]);
  return byKey;
}

/** The references of a sentence, each replaced by one character. */
function spansIn({ text, headings, label }: KnownPlace): [key: string, Span, Passage][] {
  const found: { key: string; start: number; end: number }[] = [];
  let plain = "";
  for (const part of parseNarrative(text)) {
    if (part.kind === "figure") found.push({ key: part.key, start: plain.length, end: plain.length + 1 });
    plain += part.kind === "text" ? part.text : "＿";
  }
  const passage = { text: plain, figures: found, headings, label };
  return found.map((span) => [span.key, span, passage]);
}

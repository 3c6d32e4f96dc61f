import { readValue, type Value } from "@/lib/figures/value";
import { parseNarrative } from "@/lib/narrative/narrative";
import type { KnownFigure, KnownPlace, KnownReport, MatchInput } from "./model";
import { sizeOf } from "./size";
import { type Passage, type Span, type Surroundings, surroundingsIn } from "./surroundings";

/** A place in which a report prints the field. */
export type KnownUse = Surroundings & { year: number };

/** What is known of a field: its places in this report and in others, and the values of others, newest first. */
export type Profile = {
  figure: KnownFigure;
  uses: KnownUse[];
  /** Those that print it, each once. */
  passages: Passage[];
  earlier: { year: number; printed: string; value: Value }[];
  /** Of the last value (see `sizeOf`). */
  size: number | null;
};

/** Returns a profile of each field of the report. Years are joined by indicator and series, and by key where that is not enough. */
export function profilesOf({ report, earlier }: Pick<MatchInput, "report" | "earlier">): Profile[] {
  const others = earlier.toSorted((a, b) => b.year - a.year);
  const placed = [report, ...others].map((each) => ({ each, places: placesByKey(each) }));
  return report.figures.map((figure) => {
    const uses = placed.flatMap(({ each, places }) => {
      const key = each === report ? figure.key : sameIn(each, figure, report)?.key;
      return (places.get(key ?? "") ?? []).map((place) => ({ ...place, year: each.year }));
    });
    const values = others.flatMap((each) => valueIn(each, sameIn(each, figure, report)));
    const passages = [...new Set(uses.map(({ passage }) => passage))];
    return { figure, uses, passages, earlier: values, size: sizeOf(values[0]?.value) };
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

function placesByKey({ places }: KnownReport): Map<string, Surroundings[]> {
  const byKey = new Map<string, Surroundings[]>();
  for (const place of places) {
    const { keys, passage } = passageOf(place);
    for (const [at, around] of surroundingsIn(passage).entries())
      byKey.set(keys[at]!, [...(byKey.get(keys[at]!) ?? []), around]);
  }
  return byKey;
}

/** The keys that a sentence refers to, and the sentence with each reference replaced by one character. */
function passageOf({ text, headings, label }: KnownPlace): { keys: string[]; passage: Passage } {
  const keys: string[] = [];
  const figures: Span[] = [];
  let plain = "";
  for (const part of parseNarrative(text)) {
    const start = plain.length;
    plain += part.kind === "text" ? part.text : "＿";
    if (part.kind === "text") continue;
    keys.push(part.key);
    figures.push({ start, end: plain.length });
  }
  return { keys, passage: { text: plain, figures, headings, label } };
}

import { type Bag, bagOf, containment, likeness, type Weights } from "./grams";
import type { Said } from "./evidence";
import { reasons } from "./messages";
import type { KnownIndicator, Match, MatchInput } from "./model";
import { unitFit } from "./unit-fit";

const named = 0.5;

/** Returns the catalogue's indicator that the words beside a reading name, among those without a field in the report. */
export function newFigure(
  said: Said,
  { report, indicators }: MatchInput,
  weights: Weights,
): Pick<Match, "indicator" | "reason"> {
  const ofSameEvent = report.figures.filter(({ series }) => (series?.code ?? null) === said.series);
  const used = new Set(ofSameEvent.map(({ indicator }) => indicator));
  const rated = indicators
    .filter((one) => !used.has(one.code) && isOfKind(said, one))
    .map((one) => ({ one, score: nameFit(said, bagOf(one.name.zh, weights)) }))
    .filter(({ score }) => score >= named)
    .toSorted((a, b) => b.score - a.score);
  const best = rated[0]?.one;
  return best
    ? { indicator: best.code, reason: reasons.ofCatalogue(best.name) }
    : { indicator: null, reason: reasons.noField };
}

function isOfKind({ reading }: Said, { kind, unit }: KnownIndicator): boolean {
  if (reading.kind !== "quantity") return reading.kind === kind;
  return kind === "quantity" && unitFit(reading.quantity, { unit, amount: "" }) >= 0.5;
}

function nameFit({ around }: Said, name: Bag): number {
  return Math.max(likeness(around.near, name), 0.9 * containment(name, around.beside));
}

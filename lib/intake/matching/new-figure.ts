import type { Said } from "./said";
import { type KnownTexts, nameFit, type Numbers } from "./known-texts";
import { reasons } from "./messages";
import type { KnownIndicator, Match, MatchInput } from "./model";
import { unitFit, unitKeyOf } from "./unit-fit";

const named = 0.5;

type Named = { indicator: KnownIndicator; name: Numbers };

/**
 * Returns a function that returns the catalogue's indicator that the words beside a reading name, among those without a field in
 * the report. Readings of one unit and event are compared with the same indicators.
 */
export function newFigureSearch(
  { report, indicators }: Pick<MatchInput, "report" | "indicators">,
  texts: KnownTexts,
): (said: Said) => Pick<Match, "indicator" | "reason"> {
  const all = indicators.map((indicator): Named => ({ indicator, name: texts.addName(indicator.name.zh) }));
  const known = new Map<string, Named[]>();
  const possibleFor = (said: Said) => {
    const ofSameEvent = report.figures.filter(({ series }) => (series?.code ?? null) === said.series);
    const used = new Set(ofSameEvent.map(({ indicator }) => indicator));
    return all.filter(({ indicator }) => !used.has(indicator.code) && isOfKind(said, indicator));
  };
  return (said) => {
    const key = `${unitKeyOf(said.reading)} ${said.series}`;
    const possible = known.get(key) ?? possibleFor(said);
    known.set(key, possible);
    const compared = texts.compare(said.around);
    const rated = possible.map(({ indicator, name }) => ({ indicator, fit: nameFit(compared, name) }));
    const best = rated.filter(({ fit }) => fit >= named).toSorted((a, b) => b.fit - a.fit)[0]?.indicator;
    return best
      ? { indicator: best.code, reason: reasons.ofCatalogue(best.name) }
      : { indicator: null, reason: reasons.noField };
  };
}

function isOfKind({ reading }: Said, { kind, unit }: KnownIndicator): boolean {
  if (reading.kind !== "quantity") return reading.kind === kind;
  return kind === "quantity" && unitFit(reading.quantity, { unit, amount: "" }) >= 0.5;
}

import type { Reading } from "@/lib/reading/reading";
import { assign } from "./assign";
import { type Candidate, candidateOf, type Said } from "./evidence";
import { type Weights, weightsOf } from "./grams";
import { matchOf } from "./match";
import type { Match, MatchInput } from "./model";
import { profilesOf } from "./profile";
import { type Fit, fitOf, noSupport, type Support } from "./score";
import { seriesIn, seriesOf } from "./series-of";
import { companiesOf, supportOf } from "./support";
import { surroundingsOf } from "./surroundings";
import { uncrossed } from "./uncross";

/**
 * Proposes a field of the report for each reading, and returns the matches in the order of the readings. It knows the report's
 * fields and sentences and those of other years, and nothing of this year's values.
 */
export function matchReadings(input: MatchInput): Match[] {
  const reports = [input.report, ...input.earlier];
  const weights = weightsOf(
    reports.flatMap(({ places, figures }) => [
      ...places.map(({ headings, label, text }) => [...headings, label, text].join("\n")),
      ...figures.map(({ name }) => name.zh),
    ]),
  );
  const said = saidIn(input, weights);
  const profiles = profilesOf(input, weights);
  const candidates = said.map((one) => profiles.flatMap((profile) => candidateOf(one, profile) ?? []));
  const alone = assign(
    said,
    fitsOf(said, candidates, () => noSupport),
  );
  const companies = companiesOf(said, candidates, alone);
  const fits = fitsOf(said, candidates, (at, candidate) => supportOf(candidate, companies[at]!));
  const given = uncrossed(said, fits, assign(said, fits));
  const holders = holdersOf(given);
  return said.map((one, at) => {
    const isFree = (fit: Fit) => (holders.get(fit.profile)?.score ?? 0) <= fit.score || fit === given[at];
    return matchOf({ said: one, fits: fits[at]!.filter(isFree), given: given[at] ?? null, input, weights });
  });
}

function saidIn({ parts, readings, report, earlier }: MatchInput, weights: Weights): Said[] {
  const series = seriesIn([report, ...earlier]);
  const figures = parts.map((): Reading[] => []);
  for (const { part, reading } of readings) figures[part]?.push(reading);
  return readings.map(({ part: at, reading }) => {
    const part = parts[at];
    if (!part) throw new Error(`There is no part ${at}.`);
    const passage = { ...part, figures: figures[at] ?? [] };
    return {
      reading,
      part: at,
      around: surroundingsOf(passage, reading, weights),
      series: seriesOf(part, series),
    };
  });
}

function fitsOf(
  said: readonly Said[],
  candidates: readonly Candidate[][],
  support: (at: number, candidate: Candidate) => Support,
): Fit[][] {
  return said.map((one, at) =>
    (candidates[at] ?? [])
      .map((candidate) => fitOf(candidate, one, support(at, candidate)))
      .toSorted((a, b) => b.score - a.score),
  );
}

/** The likeliest reading's fit of each field that was given. */
function holdersOf(given: readonly (Fit | null)[]): Map<Fit["profile"], Fit> {
  const fits = given.filter((fit) => fit !== null).toSorted((a, b) => a.score - b.score);
  return new Map(fits.map((fit) => [fit.profile, fit]));
}

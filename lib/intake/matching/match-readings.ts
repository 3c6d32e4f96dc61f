import type { Reading } from "@/lib/reading/reading";
import { assign, isSameReading } from "./assign";
import { type Candidate, candidateOf, type Said } from "./evidence";
import { type Weights, weightsOf } from "./grams";
import { matchOf } from "./match";
import type { Match, MatchInput } from "./model";
import { profilesOf } from "./profile";
import { type Fit, fitOf, noSupport, type Support } from "./score";
import { seriesIn, seriesOf } from "./series-of";
import { companyOf, supportOf } from "./support";
import { surroundingsOf } from "./surroundings";

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
  const company = said.map((_, at) => ({ rivals: candidates[at] ?? [], ...companyOf(said, alone, at) }));
  const fits = fitsOf(said, candidates, (at, candidate) => supportOf(candidate, company[at]!));
  const given = assign(said, fits);
  return said.map((one, at) => {
    const free = fits[at]!.filter((fit) => !isHeldByAnother(fit, at, given, said));
    return matchOf({ said: one, fits: free, given: given[at]!, input, weights });
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

/** Whether another reading, of another value, has the field and is likelier. */
function isHeldByAnother(
  fit: Fit,
  at: number,
  given: readonly (Fit | null)[],
  said: readonly Said[],
): boolean {
  return given.some(
    (held, other) =>
      other !== at &&
      held?.profile === fit.profile &&
      held.score > fit.score &&
      !isSameReading(said[other]!.reading, said[at]!.reading),
  );
}

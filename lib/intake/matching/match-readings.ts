import { assign } from "./assign";
import { constantSearch } from "./constant";
import { fieldSearch } from "./field-search";
import { weightsOf } from "./grams";
import { knownTexts } from "./known-texts";
import { matchOf } from "./match";
import type { Match, MatchInput } from "./model";
import { newFigureSearch } from "./new-figure";
import { type Profile, profilesOf } from "./profile";
import { saidIn } from "./said";
import type { Fit } from "./score";
import { supported } from "./support";
import { uncrossed } from "./uncross";

/**
 * Proposes a field of the report for each reading, and returns the matches in the order of the readings. It knows the report's
 * fields and sentences and those of other years, and nothing of this year's values. The time it takes grows with the readings, and
 * for each of them with the fields of its unit.
 */
export function matchReadings(input: MatchInput): Match[] {
  const texts = knownTexts(weightsOf(textsOf(input)));
  const newFigure = newFigureSearch(input, texts);
  const { fitsFor, groundsOf } = fieldSearch(profilesOf(input), texts);
  const said = saidIn(input);
  const alone = said.map(fitsFor);
  const fits = supported(said, alone, assign(said, alone));
  const given = uncrossed(said, fits, assign(said, fits));
  const holders = holdersOf(given);
  const lookUp = { yearOfConstant: constantSearch(input.earlier), newFigure, groundsOf };
  return said.map((one, at) => {
    const isFree = (fit: Fit) =>
      (holders.get(fit.field.profile)?.score ?? 0) <= fit.score || fit === given[at];
    return matchOf({ said: one, fits: fits[at]!.filter(isFree), given: given[at] ?? null }, lookUp);
  });
}

function textsOf({ report, earlier }: MatchInput): string[] {
  return [report, ...earlier].flatMap(({ places, figures }) => [
    ...places.map(({ headings, label, text }) => [...headings, label, text].join("\n")),
    ...figures.map(({ name }) => name.zh),
  ]);
}

/** The likeliest reading's fit of each field that was given. */
function holdersOf(given: readonly (Fit | null)[]): Map<Profile, Fit> {
  const fits = given.filter((fit) => fit !== null).toSorted((a, b) => a.score - b.score);
  return new Map(fits.map((fit) => [fit.field.profile, fit]));
}

import { yearOfConstant } from "./constant";
import type { Said } from "./evidence";
import { doubtOf, reasonOf } from "./reason";
import type { Weights } from "./grams";
import { reasons } from "./messages";
import type { Match, MatchInput } from "./model";
import { newFigure } from "./new-figure";
import type { Fit } from "./score";

/** A field is proposed from this probability on, or from the lower one where no other is half as likely. */
const possible = 0.05;
const possibleAlone = 0.015;

type Asked = { said: Said; fits: readonly Fit[]; given: Fit | null; input: MatchInput; weights: Weights };

/** Returns the group of a reading with the field it was given, and why. `fits` are all that may be meant and are free. */
export function matchOf({ said, fits, given, input, weights }: Asked): Match {
  const others = fits.filter((fit) => fit !== given);
  const none = { field: null, indicator: null, score: 0, others: keysOf(others) };
  if (said.reading.isEarlier) return { ...none, group: "not_figure", reason: reasons.earlierValue };
  if (!given || !isPossible(given, others)) {
    const year = yearOfConstant(said, input.earlier);
    if (year !== null) return { ...none, group: "not_figure", reason: reasons.constant(year) };
    return { ...none, group: "new", ...newFigure(said, input, weights) };
  }
  const { key, indicator } = given.profile.figure;
  const proposed = { field: key, indicator, score: given.score, others: keysOf(others) };
  const doubt = doubtOf(said, given, others);
  const reason = reasonOf(given);
  return doubt
    ? { ...proposed, group: "check", reason: { zh: reason.zh + doubt.zh, en: `${reason.en} ${doubt.en}` } }
    : { ...proposed, group: "sure", reason };
}

function isPossible({ score }: Fit, others: readonly Fit[]): boolean {
  return score >= possible || (score >= possibleAlone && !others.some((other) => other.score > score / 2));
}

const keysOf = (fits: readonly Fit[]) => fits.slice(0, 3).map(({ profile }) => profile.figure.key);

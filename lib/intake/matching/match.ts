import type { Bilingual } from "@/lib/platform/bilingual";
import type { Eligible } from "./eligible";
import type { Grounds } from "./evidence";
import type { Said } from "./said";
import { reasons } from "./messages";
import type { Match } from "./model";
import { doubtOf, reasonOf } from "./reason";
import { type Fit, leastScore } from "./score";

/** A field is proposed from this probability on, or from `leastScore` where no other is half as likely. */
const possible = 0.05;

/** What is looked up for a match: why it is given, or where else its words stand: in earlier sentences, in the catalogue. */
export type LookUp = {
  yearOfConstant: (said: Said) => number | null;
  newFigure: (said: Said) => { indicator: string | null; reason: Bilingual };
  groundsOf: (said: Said, field: Eligible) => Grounds;
};

type Asked = { said: Said; fits: readonly Fit[]; given: Fit | null };

/** Returns the group of a reading with the field it was given, and why. `fits` are those that may be meant and are free. */
export function matchOf(
  { said, fits, given }: Asked,
  { yearOfConstant, newFigure, groundsOf }: LookUp,
): Match {
  const others = fits.filter((fit) => fit.field.profile !== given?.field.profile);
  const none = { field: null, indicator: null, score: 0, others: keysOf(others) };
  if (said.reading.isEarlier) return { ...none, group: "not_figure", reason: reasons.earlierValue };
  if (!given || !isPossible(given, others)) {
    const year = yearOfConstant(said);
    if (year !== null) return { ...none, group: "not_figure", reason: reasons.constant(year) };
    return { ...none, group: "new", ...newFigure(said) };
  }
  const { key, indicator } = given.field.profile.figure;
  const proposed = { field: key, indicator, score: given.score, others: keysOf(others) };
  const doubt = doubtOf(said, given, others);
  const reason = reasonOf(given, groundsOf(said, given.field));
  return doubt
    ? { ...proposed, group: "check", reason: { zh: reason.zh + doubt.zh, en: `${reason.en} ${doubt.en}` } }
    : { ...proposed, group: "sure", reason };
}

function isPossible({ score }: Fit, others: readonly Fit[]): boolean {
  return score >= possible || (score >= leastScore && !others.some((other) => other.score > score / 2));
}

const keysOf = (fits: readonly Fit[]) => fits.slice(0, 3).map(({ field }) => field.profile.figure.key);

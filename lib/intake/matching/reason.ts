import { decimalOf } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Grounds } from "./evidence";
import type { Said } from "./said";
import { reasons } from "./messages";
import { type Fit, isOtherBasis } from "./score";

/** `sure` wants this probability, and the next best field less than half as likely. */
const sure = 0.85;

/** Returns the strongest evidence for a field as a sentence. */
export function reasonOf({ field, support }: Fit, { evidence, place }: Grounds): Bilingual {
  const { name, series } = field.profile.figure;
  const { words, sentence } = evidence;
  if (place && sentence >= 0.4 && sentence >= evidence.name)
    return reasons.sentence(place.year, place.quoted);
  if (evidence.name >= 0.4 && evidence.name >= words) return reasons.named(name);
  if (place && words >= 0.3) return reasons.words(place.year, place.quoted || name.zh);
  if (support.beside > 0 && place) return reasons.beside(place.year);
  if (evidence.alone > 0 && series) return reasons.alone(series.name, name);
  return reasons.nearest(name);
}

/** Returns why a person should look; null where nothing speaks against the field. */
export function doubtOf(said: Said, { field, score }: Fit, others: readonly Fit[]): Bilingual | null {
  const { reading } = said;
  const { profile, unit } = field;
  const [last] = profile.earlier;
  if (reading.isSignUnclear) return reasons.unclearSign(reading.quote);
  if (isOtherBasis(profile, said)) return reasons.otherBasis;
  if (reading.kind === "quantity" && last?.value.kind === "quantity") {
    if (unit < 0.8) return reasons.otherUnit(last.year, last.printed);
    if (isFarOff(decimalOf(reading.quantity), decimalOf(last.value.quantity)))
      return reasons.farOff(last.year, last.printed);
  }
  const rival = others.find((other) => other.score > score / 2);
  if (rival) return reasons.rival(rival.field.profile.figure.name);
  return score < sure ? reasons.weak : null;
}

function isFarOff(now: string | null, then: string | null): boolean {
  const ratio = Math.abs(Number(now) / Number(then));
  return now !== null && then !== null && Number(then) !== 0 && (ratio > 20 || ratio < 0.05);
}

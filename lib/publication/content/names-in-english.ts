import { placeInEnglish } from "@/lib/outline/place-names";
import type { ReleasedFigure } from "./model";

/**
 * Returns the English names of a released list, null for those not known: as the office knew them when it was released, or
 * else of a country, province or district. Empty if the figure is not a list of names.
 */
export function namesInEnglish({ value, englishNames = {} }: ReleasedFigure): (string | null)[] {
  if (value.kind !== "names") return [];
  return value.names.names.map((name) => englishNames[name] ?? placeInEnglish(name));
}

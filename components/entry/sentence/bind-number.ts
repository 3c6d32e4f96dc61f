import { foldRadicals } from "@/lib/characters/radicals";
import { unboundNumbers } from "@/lib/narrative/lint";
import { withFigureKeys, type Names, withFigureNames } from "@/lib/narrative/named";

/**
 * Returns the wording of a sentence with a number replaced by a figure. Among sameText numbers the one nearest to the
 * given start is replaced, since the words may have been edited meanwhile. Returns the text unchanged when the number
 * is gone.
 */
export function bindNumber(
  text: string,
  { number, key, names }: { number: { text: string; start: number }; key: string; names: Names },
): string {
  const parsed = withFigureKeys(foldRadicals(text), names);
  if (!parsed.ok) return text;
  const sameText = unboundNumbers(parsed.sentence).filter((found) => found.text === number.text);
  const distance = (found: { start: number }) => Math.abs(found.start - number.start);
  const [nearest] = sameText.toSorted((a, b) => distance(a) - distance(b));
  if (!nearest) return text;
  return withFigureNames(
    `${parsed.sentence.slice(0, nearest.start)}{${key}}${parsed.sentence.slice(nearest.end)}`,
    names,
  );
}

import { unboundNumbers } from "@/lib/narrative/lint";
import { withFigureKeys, type Names, withFigureNames } from "@/lib/narrative/named";

/**
 * A sentence being worded, with a figure in the place of a number. The number is looked for anew, for the words around it may have
 * changed meanwhile; where it is gone, the text stays as it is.
 */
export function boundText(
  text: string,
  { number, key, names }: { number: { text: string; start: number }; key: string; names: Names },
): string {
  const read = withFigureKeys(text, names);
  if (!read.ok) return text;
  const alike = unboundNumbers(read.sentence).filter((one) => one.text === number.text);
  const distance = (one: { start: number }) => Math.abs(one.start - number.start);
  const [nearest] = alike.toSorted((a, b) => distance(a) - distance(b));
  if (!nearest) return text;
  return withFigureNames(
    `${read.sentence.slice(0, nearest.start)}{${key}}${read.sentence.slice(nearest.end)}`,
    names,
  );
}

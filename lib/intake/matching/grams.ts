const words = /[\p{Script=Han}]+|[a-z0-9]{2,}/gu;

/** The pairs of neighbouring Han characters of a text, and its other words; without numbers, marks and blanks. */
export function gramsOf(text: string): string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");
  return (plain.match(words) ?? []).flatMap((run) => {
    if (/^\d+$/.test(run)) return [];
    if (!/\p{Script=Han}/u.test(run)) return [run];
    return run.length === 1
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
  });
}

/** How much a pair of characters tells: little for what stands everywhere (科技, 开展), much for what is rare. */
export type Weights = (gram: string) => number;

/** Returns weights by inverse document frequency in the given texts. */
export function weightsOf(texts: readonly string[]): Weights {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const gram of new Set(gramsOf(text))) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const most = Math.log(1 + texts.length);
  return (gram) => Math.log(1 + texts.length / (counts.get(gram) ?? 1)) / most;
}

/** Grams with their weights, and the sum of the weights. */
export type Bag = { grams: ReadonlyMap<string, number>; total: number };

export function bagOf(text: string, weights: Weights): Bag {
  return bag(new Map(gramsOf(text).map((gram) => [gram, weights(gram)])));
}

export function union(...bags: readonly Bag[]): Bag {
  return bag(new Map(bags.flatMap(({ grams }) => [...grams])));
}

function bag(grams: ReadonlyMap<string, number>): Bag {
  return { grams, total: [...grams.values()].reduce((sum, weight) => sum + weight, 0) };
}

function sharedWeight(a: Bag, b: Bag): number {
  if (a.grams.size > b.grams.size) return sharedWeight(b, a);
  let sum = 0;
  for (const [gram, weight] of a.grams) if (b.grams.has(gram)) sum += weight;
  return sum;
}

/** How much of two texts is the same, from 0 to 1 (Dice). Less than two rare pairs of characters count for less. */
export function likeness(a: Bag, b: Bag): number {
  const [both, shared] = [a.total + b.total, sharedWeight(a, b)];
  return both === 0 ? 0 : ((2 * shared) / both) * Math.min(1, shared / enough);
}

const enough = 1.2;

/** How much of `part` is found in `whole`, from 0 to 1. */
export function containment(part: Bag, whole: Bag): number {
  return part.total === 0 ? 0 : sharedWeight(part, whole) / part.total;
}

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

/** Returns weights by inverse document frequency in the given texts, from 0 to 1; 1 for a gram that none of them has. */
export function weightsOf(texts: readonly string[]): Weights {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const gram of new Set(gramsOf(text))) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const most = Math.log(1 + texts.length);
  const weights = new Map(
    [...counts].map(([gram, count]) => [gram, Math.log(1 + texts.length / count) / most]),
  );
  return (gram) => weights.get(gram) ?? 1;
}

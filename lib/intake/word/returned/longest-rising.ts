/** Returns the indexes of a longest rising run of numbers: what is in it did not move. */
export function longestRising(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, each] of numbers.entries()) {
    const found = ends.findIndex((end) => (numbers[end] ?? 0) >= each);
    const length = found < 0 ? ends.length : found;
    before[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  }
  const rising = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rising.add(at);
  return rising;
}

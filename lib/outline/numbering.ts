export const directions = ["up", "down"] as const;
export type Direction = (typeof directions)[number];

type Numbered = { id: string; number: string };

export type Renumbering = Map<string, string>;

/** Compares section numbers part by part, so that 8.2 comes before 8.10. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  for (let part = 0; part < Math.min(left.length, right.length); part += 1) {
    const difference = Number(left[part]) - Number(right[part]);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Returns the number without zeros before its parts: 8.05 would be a second 8.5. */
export function withoutLeadingZeros(number: string): string {
  return number
    .split(".")
    .map((part) => part.replace(/^0+(?=\d)/, ""))
    .join(".");
}

export function isWithin(number: string, outer: string): boolean {
  return number.startsWith(`${outer}.`);
}

/** Returns a section and its subsections, in print order. */
export function branchOf<T extends Numbered>(sections: readonly T[], { number }: Numbered): T[] {
  return sections
    .filter((one) => one.number === number || isWithin(one.number, number))
    .toSorted((a, b) => compareNumbers(a.number, b.number));
}

/** Returns the new numbers of a section and its subsections, by section id. */
export function renumbered(sections: readonly Numbered[], section: Numbered, number: string): Renumbering {
  const branch = branchOf(sections, section);
  return new Map(branch.map((one) => [one.id, number + one.number.slice(section.number.length)]));
}

/** Returns the new numbers that other sections already have. */
export function numbersTaken(sections: readonly Numbered[], numbers: Renumbering): string[] {
  const others = sections.filter(({ id }) => !numbers.has(id));
  return [...numbers.values()].filter((number) => isTaken(others, number));
}

/** Returns whether a section has the number, also if it was written with zeros (8.05) when that was possible. */
export function isTaken(sections: readonly Numbered[], number: string): boolean {
  return sections.some((one) => compareNumbers(one.number, number) === 0);
}

/** Returns the new numbers after swapping a section with its neighbour; null if it has none. */
export function moved(
  sections: readonly Numbered[],
  section: Numbered,
  direction: Direction,
): Renumbering | null {
  const siblings = sections
    .filter(({ number }) => parentOf(number) === parentOf(section.number))
    .toSorted((a, b) => compareNumbers(a.number, b.number));
  const at = siblings.findIndex(({ id }) => id === section.id);
  const neighbour = siblings[at + (direction === "up" ? -1 : 1)];
  if (!neighbour) return null;
  return new Map([
    ...renumbered(sections, section, neighbour.number),
    ...renumbered(sections, neighbour, section.number),
  ]);
}

function parentOf(number: string): string {
  return number.split(".").slice(0, -1).join(".");
}

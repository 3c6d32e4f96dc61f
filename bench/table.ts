/** What was measured, its figure before the work began, the one of now, and the aim. */
export type BenchRow = { what: string; before: string; now: string; aim: string };

/** Prints rows as a table under a title. Characters of East Asian width count as two. */
export function printTable(title: string, rows: readonly BenchRow[]): void {
  const heads: BenchRow = { what: title, before: "before", now: "now", aim: "aim" };
  const columns = ["what", "before", "now", "aim"] as const;
  const widths = columns.map((column) => Math.max(...[heads, ...rows].map((row) => widthOf(row[column]))));
  for (const row of [heads, ...rows]) {
    const cells = columns.map(
      (column, index) => row[column] + " ".repeat((widths[index] ?? 0) - widthOf(row[column])),
    );
    console.log(cells.join("  ").trimEnd());
  }
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}

import type { Grid } from "./clipboard-grid";
import type { PasteTarget } from "./paste-plan";
import { unitAtEnd } from "./sheet-unit";

type Named = Pick<PasteTarget, "names">;

/** Finds the column whose texts name most fields, and the field of each row. */
export function matchRows<T extends Named>(
  grid: Grid,
  targets: readonly T[],
  units: readonly string[],
): { labelColumn: number; targets: (T | null)[]; count: number } {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const matches = Array.from({ length: width }, (_, column) => {
    const labels = grid.map((row) => (row.length < 2 ? "" : (row[column] ?? "")));
    const found = matchLabels(labels, targets, units);
    return { labelColumn: column, targets: found, count: found.filter(Boolean).length };
  });
  return matches.reduce((best, one) => (one.count > best.count ? one : best), {
    labelColumn: 0,
    targets: grid.map((): T | null => null),
    count: 0,
  });
}

/** The exact name comes first, then one without numbering, then one without its unit. Fields of one name are taken in order. */
export function matchLabels<T extends Named>(
  labels: readonly string[],
  targets: readonly T[],
  units: readonly string[],
): (T | null)[] {
  const found = labels.map((): T | null => null);
  const withoutUnit = (text: string) => unnumbered(unitAtEnd(unnumbered(text), units)?.name ?? text);
  for (const form of [plainLabel, unnumbered, withoutUnit]) {
    const isTaken = new Set(found);
    const free = targets
      .filter((one) => !isTaken.has(one))
      .map((one) => ({ one, names: new Set(one.names.map(form)) }));
    for (const [index, label] of labels.entries()) {
      const name = found[index] || free.length === 0 ? "" : form(label);
      const at = name === "" ? -1 : free.findIndex(({ names }) => names.has(name));
      if (at >= 0) found[index] = free.splice(at, 1)[0]?.one ?? null;
    }
  }
  return found;
}

/** A label without spaces, character width and case. */
export function plainLabel(label: string): string {
  return label.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

function unnumbered(label: string): string {
  return plainLabel(label)
    .replace(/^(?:其中:|[-–—·•]|\(?(?:\d+|[一二三四五六七八九十]+)(?:[.、]|\)))+/, "")
    .replace(/:$/, "");
}

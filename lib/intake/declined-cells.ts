import type { Bilingual } from "@/lib/platform/bilingual";
import type { ReadDocument } from "./documents/model";
import { readTable } from "./tables/read-table";

/** Returns the cells of tables that no figure was taken from although they hold one, with the reason, by part. */
export function declinedCells(
  { parts }: ReadDocument,
  { units }: { units: readonly string[] },
): Record<number, { quote: string; reason: Bilingual }[]> {
  const declined = parts.flatMap((part) => {
    if (part.kind !== "table") return [];
    const cells = readTable(part, { units }).declined;
    return cells.length === 0
      ? []
      : [[part.place.part, cells.map(({ quote, reason }) => ({ quote, reason }))]];
  });
  return Object.fromEntries(declined) as Record<number, { quote: string; reason: Bilingual }[]>;
}

import "server-only";
import type { AuditInput } from "@/lib/audit/events";
import type { Context } from "@/lib/audit/command";
import { columnName } from "../../tables/cell-address";
import { findMappings, saveMapping, type StoredMapping } from "./repository";

type Chosen = Pick<StoredMapping, "labelColumn" | "valueColumn" | "rows">;

/** Remembers how a sheet with these headings is read, and returns the event; null where it is known so already. */
export async function rememberMapping(
  { signature, headings }: { signature: string; headings: readonly string[] },
  chosen: Chosen,
  { tx, actor, at }: Context,
): Promise<AuditInput | null> {
  const before = (await findMappings(tx, [signature])).get(signature) ?? null;
  const rows = { ...before?.rows, ...chosen.rows };
  const mapping = { labelColumn: chosen.labelColumn, valueColumn: chosen.valueColumn, rows };
  if (
    before &&
    JSON.stringify(told(before, headings)) === JSON.stringify(told(mapping, headings)) &&
    isSame(before.rows, rows)
  )
    return null;
  await saveMapping(tx, {
    signature,
    headings: headings.join(" | ").slice(0, 2000),
    ...mapping,
    personName: actor.name,
    at,
  });
  const subject = `mapping:${signature}`;
  return {
    type: "mapping.remembered",
    subject,
    from: before && told(before, headings),
    to: told(mapping, headings),
  };
}

function told({ labelColumn, valueColumn, rows }: Chosen, headings: readonly string[]) {
  const nameOf = (column: number) => headings[column] || columnName(column);
  const all = headings.join(" | ").slice(0, 500);
  return {
    headings: all,
    label: nameOf(labelColumn),
    value: nameOf(valueColumn),
    rows: Object.keys(rows).length,
  };
}

function isSame(a: Record<string, string>, b: Record<string, string>): boolean {
  return (
    Object.keys(b).length === Object.keys(a).length &&
    Object.entries(b).every(([label, key]) => a[label] === key)
  );
}

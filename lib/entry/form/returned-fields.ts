import type { FormField } from "./form";

export type SharedReturn = { by: string; reason: string; count: number };

/** Groups a section's returned fields by reviewer and reason, with the number of fields in each group. */
export function returnsOf(fields: readonly Pick<FormField, "returned" | "status">[]): SharedReturn[] {
  const returns = new Map<string, SharedReturn>();
  for (const { returned, status } of fields) {
    if (!returned || status !== "returned") continue;
    const existing = returns.get(`${returned.by}\n${returned.reason}`);
    returns.set(`${returned.by}\n${returned.reason}`, { ...returned, count: (existing?.count ?? 0) + 1 });
  }
  return [...returns.values()];
}

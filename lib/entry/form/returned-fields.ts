import type { FormField } from "./form";

/** What was returned of a section for one reason. */
export type SharedReturn = { by: string; reason: string; count: number };

/** The reasons of a section's returned fields, each once, with how many fields it sent back. */
export function returnsOf(fields: readonly Pick<FormField, "returned" | "standing">[]): SharedReturn[] {
  const returns = new Map<string, SharedReturn>();
  for (const { returned, standing } of fields) {
    if (!returned || standing !== "returned") continue;
    const known = returns.get(`${returned.by}\n${returned.reason}`);
    returns.set(`${returned.by}\n${returned.reason}`, { ...returned, count: (known?.count ?? 0) + 1 });
  }
  return [...returns.values()];
}

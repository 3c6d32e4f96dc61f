import { chainEntries } from "@/lib/audit/repository";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import type { Result } from "@/lib/platform/result";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import type { Outline } from "../model";
import { findOutline } from "../repository";

export const bilingual = (zh: string) => ({ zh, en: zh });

/** Opens a small report, with functions that read its current outline. */
export async function openEdited() {
  const report = await openSmallReport();
  const outline = async (): Promise<Outline> => {
    const found = await findOutline(reader(), report.year);
    if (!found) throw new Error("There is no report.");
    return found;
  };
  const section = async (number: string) => {
    const found = (await outline()).sections.find((one) => one.number === number);
    if (!found) throw new Error(`There is no section ${number}.`);
    return found;
  };
  const field = async (key: string) => {
    const found = (await outline()).fields.find((one) => one.key === key);
    if (!found) throw new Error(`There is no field ${key}.`);
    return found;
  };
  return {
    ...report,
    outline,
    section,
    field,
    /** Returns the keys of a section's items, block by block. */
    places: async (number: string) => {
      const { fields } = await outline();
      const keyOf = (id: string) => fields.find((one) => one.id === id)?.key;
      return (await section(number)).blocks.map(({ items }) => items.map((item) => keyOf(item.fieldId)));
    },
  };
}

export type Edited = Awaited<ReturnType<typeof openEdited>>;

/** Returns the newest event of the chain, with from and to parsed. */
export async function newestEvent() {
  const entry = (await chainEntries(reader())).at(-1);
  const read = (json: string | null | undefined): unknown => (json ? JSON.parse(json) : null);
  return { type: entry?.type, subject: entry?.subject, from: read(entry?.from), to: read(entry?.to) };
}

export async function events(): Promise<number> {
  return (await chainEntries(reader())).length;
}

export function codeOf(result: Result<unknown>): string {
  return result.ok ? "OK" : result.error.code;
}

/** Saves a first value of a field as the editor. */
export async function typeInto(report: SmallReport, key: string, typed: string): Promise<void> {
  must(await saveField({ fieldId: report.fieldId(key), typed, source: "来源", basedOn: 0 }, report.editor));
}

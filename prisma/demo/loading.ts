import { findPersonByEmail } from "@/lib/accounts/repository";
import { findOutline } from "@/lib/outline/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import type { Result } from "@/lib/platform/result";

export type DemoPeople = { editor: Actor; reviewer: Actor; admin: Actor };

export async function demoPeople(): Promise<DemoPeople> {
  const [editor, reviewer, admin] = await Promise.all(["editor", "reviewer", "admin"].map(findDemoPerson));
  if (!editor || !reviewer || !admin) throw new Error("The demo people are missing.");
  return { editor, reviewer, admin };
}

function findDemoPerson(name: string): Promise<Actor | null> {
  return findPersonByEmail(reader(), `${name}@annals.test`);
}

/** Returns look-ups of a year's section ids by number and field ids by key. They throw for an unknown name. */
export async function idsOfYear(year: number) {
  const outline = await findOutline(reader(), year);
  if (!outline) throw new Error(`There is no report of ${year}.`);
  const fields = new Map(outline.fields.map((field) => [field.key, field.id]));
  const sections = new Map(outline.sections.map((section) => [section.number, section.id]));
  return { sectionIds: [...sections.values()], fieldId: lookup(fields), sectionId: lookup(sections) };
}

function lookup(ids: ReadonlyMap<string, string>) {
  return (name: string): string => {
    const id = ids.get(name);
    if (!id) throw new Error(`The outline has no ${name}.`);
    return id;
  };
}

export function must<T>(result: Result<T>, what = ""): T {
  if (!result.ok) throw new Error(`${what} ${result.error.code}: ${result.error.sentence.en}`);
  return result.value;
}

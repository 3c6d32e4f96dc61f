import { findPersonByEmail } from "@/lib/accounts/repository";
import { findOutline } from "@/lib/outline/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import type { Result } from "@/lib/platform/result";

/** The people who enter, review and release the demo. */
export type DemoPeople = { editor: Actor; reviewer: Actor; admin: Actor };

export async function demoPeople(): Promise<DemoPeople> {
  const [editor, reviewer, admin] = await Promise.all(["editor", "reviewer", "admin"].map(personCalled));
  if (!editor || !reviewer || !admin) throw new Error("The demo people are missing.");
  return { editor, reviewer, admin };
}

function personCalled(name: string): Promise<Actor | null> {
  return findPersonByEmail(reader(), `${name}@annals.test`);
}

/** A year's sections and fields, found by their numbers and keys. */
export async function placesOf(year: number) {
  const outline = await findOutline(reader(), year);
  if (!outline) throw new Error(`There is no report of ${year}.`);
  const fields = new Map(outline.fields.map((field) => [field.key, field.id]));
  const sections = new Map(outline.sections.map((section) => [section.number, section.id]));
  return { sectionIds: [...sections.values()], fieldId: known(fields), sectionId: known(sections) };
}

function known(ids: ReadonlyMap<string, string>) {
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

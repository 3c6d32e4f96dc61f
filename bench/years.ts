import { addPerson } from "@/lib/accounts/people/commands";
import { findPersonByEmail } from "@/lib/accounts/repository";
import { extendCatalogue } from "@/lib/catalogue/commands";
import { openNextYear } from "@/lib/entry/next-year/open-next-year";
import { setReportState } from "@/lib/outline/editing/report-state";
import { openReport } from "@/lib/outline/opening/commands";
import { findOutline } from "@/lib/outline/repository";
import { type Actor, system } from "@/lib/platform/actor";
import { closeDatabase, reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { migrate } from "@/lib/platform/migrate";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { submitSection } from "@/lib/review/commands";
import { must } from "@/prisma/demo/loading";
import { people } from "@/prisma/demo/load";
import { approveSections, enterSections } from "./years/enter";
import { type Synthetic, syntheticReport } from "./years/outline";

/** The year that is open for entry; the closed ones are those before it. */
export const openYear = 2026;

export const password = "a password that only tests use";

/** `years` are the closed ones; `fields` are the figures of each year, and `perSection` of each section, as in the demo by default. */
type Extent = { years: number; fields: number; perSection?: number };

/**
 * Makes a database of closed years, each entered, approved and released as 1.0, and an open year of which a third is approved
 * and one more section is under review. The people are those of the demo, with `password`. Its record can be verified.
 */
export async function syntheticYears(file: string, extent: Extent): Promise<void> {
  migrate(file);
  await closeDatabase();
  env.DATABASE_URL = `file:${file}`;
  await addSyntheticYears(extent);
  await closeDatabase();
}

/** Does the same in the database in use, which has to be empty. Returns the people by their roles. */
export async function addSyntheticYears({ years, fields, perSection }: Extent): Promise<People> {
  const report = syntheticReport(fields, perSection);
  must(await extendCatalogue(report.catalogue, system));
  const topics = report.catalogue.topics.map(({ code }) => code);
  for (const person of people) must(await addPerson({ ...person, topics, password }, system));
  const [editor, reviewer, administrator] = await Promise.all(people.map(({ email }) => actorOf(email)));
  const all = { editor, reviewer, administrator } as People;
  for (let year = openYear - years; year < openYear; year += 1) await addClosedYear(year, report, all);
  await addOpenYear(report, all);
  return all;
}

export type People = { editor: Actor; reviewer: Actor; administrator: Actor };

async function actorOf(email: string): Promise<Actor> {
  const person = await findPersonByEmail(reader(), email);
  if (!person) throw new Error(`${email} was not added.`);
  return person;
}

async function addClosedYear(year: number, report: Synthetic, people: People): Promise<void> {
  must(await openReport(report.outline(year), people.administrator));
  const sectionIds = await sectionsOf(year);
  must(await enterSections(report.typed, people.editor)({ year, sectionIds }, system));
  must(await approveSections(people.editor, people.reviewer)({ year, sectionIds }, system));
  must(await publishNow({ year, note: "" }, people.administrator));
  must(await setReportState({ year, state: "closed" }, people.administrator));
}

async function addOpenYear(report: Synthetic, { editor, reviewer, administrator }: People): Promise<void> {
  const year = openYear;
  must(await openNextYear({ from: year - 1, year }, administrator));
  const sectionIds = await sectionsOf(year);
  const third = Math.ceil(sectionIds.length / 3);
  const entered = { year, sectionIds: sectionIds.slice(0, third + 1) };
  must(await enterSections(report.typed, editor)(entered, system));
  const approved = { year, sectionIds: sectionIds.slice(0, third) };
  must(await approveSections(editor, reviewer)(approved, system));
  const [sectionId] = sectionIds.slice(third);
  if (sectionId) must(await submitSection({ sectionId }, editor));
}

async function sectionsOf(year: number): Promise<string[]> {
  return (await findOutline(reader(), year))?.sections.map(({ id }) => id) ?? [];
}

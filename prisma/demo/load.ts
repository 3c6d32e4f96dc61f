import { addPerson } from "@/lib/accounts/commands";
import { findPersonByEmail } from "@/lib/accounts/repository";
import { saveField } from "@/lib/entry/commands";
import { extendCatalogue, openReport } from "@/lib/outline/commands";
import { findOutline } from "@/lib/outline/repository";
import { type Actor, type Role, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import type { Result } from "@/lib/platform/result";
import { publishRelease } from "@/lib/publication/commands";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { catalogue } from "./catalogue/catalogue";
import type { DemoReport } from "./format";
import { outlineOf } from "./outline-of";
import { reports } from "./reports";

type Options = { password: string; say: (line: string) => void };

const people: { email: string; name: string; roles: Role[] }[] = [
  { email: "editor@annals.test", name: "演示编辑", roles: ["editor"] },
  { email: "reviewer@annals.test", name: "演示审核", roles: ["reviewer"] },
  { email: "admin@annals.test", name: "演示管理员", roles: ["administrator"] },
];

/** Loads the demo people and reports by the same commands that the screens use. */
export async function loadDemo({ password, say }: Options): Promise<void> {
  must(await extendCatalogue(catalogue, system));
  for (const person of people) await addDemoPerson(person, password);
  say(`people: ${people.map((person) => person.email).join(", ")}`);
  for (const report of reports) await loadReport(report, say);
}

async function addDemoPerson(person: (typeof people)[number], password: string): Promise<void> {
  const topics = person.roles.includes("editor") ? catalogue.topics.map((topic) => topic.code) : [];
  must(await addPerson({ ...person, topics, password }, system));
}

async function loadReport(report: DemoReport, say: Options["say"]): Promise<void> {
  const [editor, reviewer, admin] = await Promise.all(people.map(({ email }) => actorOf(email)));
  if (!editor || !reviewer || !admin) throw new Error("The demo people are missing.");
  const { outline, values } = outlineOf(report, catalogue.indicators);
  must(await openReport(outline, admin));
  const fields = await fieldsByKey(report.year);
  for (const { key, section, typed } of values) {
    const source = `《${report.title.zh}》${section}`;
    must(await saveField({ fieldId: fields.idOf(key), typed, source, basedOn: 0 }, editor), key);
  }
  say(`${report.year}: ${values.length} figures and sentences entered`);
  for (const sectionId of fields.sectionIds) {
    const { id } = must(await submitSection({ sectionId }, editor));
    must(await approveSubmission({ submissionId: id }, reviewer));
  }
  const { version } = must(await publishRelease({ year: report.year, note: "" }, admin));
  say(`${report.year}: ${fields.sectionIds.length} sections approved, version ${version} released`);
}

async function fieldsByKey(year: number) {
  const outline = await findOutline(reader(), year);
  if (!outline) throw new Error(`There is no report of ${year}.`);
  const ids = new Map(outline.fields.map((field) => [field.key, field.id]));
  const sectionIds = outline.sections.map((section) => section.id);
  return { sectionIds, idOf: (key: string) => ids.get(key) ?? "" };
}

async function actorOf(email: string): Promise<Actor | null> {
  return findPersonByEmail(reader(), email);
}

function must<T>(result: Result<T>, what = ""): T {
  if (!result.ok) throw new Error(`${what} ${result.error.code}: ${result.error.sentence.en}`);
  return result.value;
}

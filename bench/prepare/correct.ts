// Enters, submits and approves another value of a released figure. Prints the number of its section.
import "../../server/process/settings.mjs";
import { findPersonByEmail } from "@/lib/accounts/repository";
import { saveField } from "@/lib/entry/saving/commands";
import { setReportState } from "@/lib/outline/editing/report-state";
import { findOutline } from "@/lib/outline/repository";
import { closeDatabase, reader } from "@/lib/platform/database";
import { readRelease } from "@/lib/publication/public-reads/reads";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must } from "@/prisma/demo/loading";

const [year, key] = [Number(process.argv[2]), process.argv[3]];

async function actorOf(who: string) {
  const person = await findPersonByEmail(reader(), `${who}@annals.test`);
  if (!person) throw new Error(`${who} is missing.`);
  return person;
}

const [editor, reviewer, administrator] = [
  await actorOf("editor"),
  await actorOf("reviewer"),
  await actorOf("admin"),
];
await setReportState({ year, state: "open" }, administrator);
const outline = await findOutline(reader(), year);
const field = outline?.fields.find((each) => each.key === key);
const section = outline?.sections.find(({ id }) => id === field?.sectionId);
const printed = (await readRelease(year))?.report.figures[key ?? ""]?.printed;
if (!field || !section || !printed) throw new Error(`${year} has no ${key}.`);
const typed = printed.replace(/\d+/, (digits) => String(Number(digits) + 1));
must(await saveField({ fieldId: field.id, typed, reason: "统计表重新核对", basedOn: field.version }, editor));
const { id } = must(await submitSection({ sectionId: section.id }, editor));
must(await approveSubmission(await seenNow(id), reviewer));
console.log(section.number);
await closeDatabase();

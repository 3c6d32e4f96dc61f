import type { Client, Outcome } from "./client";
import { type Office, withNumber, year } from "./fields";
import type { Ledger } from "./ledger";

type In = { office: Office };
type People = { editor: Client; reviewer: Client; place: In; ledger: Pick<Ledger, "note"> };

/** Saves a figure of a section, submits the section and approves it. Returns the first refusal, or the approval. */
export async function approveChange(
  people: People,
  section = "8.3",
  reason = "统计表重新核对",
): Promise<Outcome> {
  const { editor, place, ledger } = people;
  const [field] = await place.office.fieldsOf(section);
  if (!field) throw new Error(`Section ${section} has no figure.`);
  const saved = await editor.save(field, withNumber(field, 600 + field.version), { reason });
  ledger.note(saved);
  if (!saved.ok) return saved;
  const submitted = await submit(editor, place, section);
  return submitted.ok ? approve(people.reviewer, place, submitted) : submitted;
}

export async function submit(editor: Client, { office }: In, section: string): Promise<Outcome> {
  const page = `/desk/reports/${year}/sections/${section}`;
  const fields = await office.fieldsOf(section);
  const reasons = fields.map(({ id }) => ({ fieldId: id, reason: "统计表重新核对" }));
  const input = { sectionId: await office.sectionId(section), note: "已核对", reasons };
  return editor.act("submitSectionAction", page, input);
}

export async function approve(reviewer: Client, { office }: In, submitted: Outcome): Promise<Outcome> {
  const submissionId = String(submitted.value?.id);
  return reviewer.act("approveSubmissionAction", `/desk/reviews/${submissionId}`, {
    submissionId,
    fields: await office.submittedFields(submissionId),
  });
}

const publishing = `/desk/releases/${year}/publish`;

/** Publishes what is approved of a year as its next version, as the desk shows it. */
export async function publish(admin: Client, note = "更正"): Promise<Outcome> {
  const { text } = await admin.get(publishing);
  const input = { year, note, reasonClass: "typing_error", expectedHash: shownHash(text) };
  return admin.act("publishReleaseAction", publishing, input);
}

/** The content's hash among what the page hands to the form that publishes the year; "" where it has none. */
function shownHash(page: string): string {
  const form = new RegExp(`"year":${year},"version":"[^"]*","contentHash":"([0-9a-f]{64})"`);
  return form.exec(page.replaceAll('\\"', '"'))?.[1] ?? "";
}

import "server-only";
import { fieldsReturned, reasonsSubmitted } from "@/lib/entry/saving/decisions-repository";
import { findPublishedVersion } from "@/lib/outline/published-version-repository";
import type { Tx } from "@/lib/platform/database";
import type { FieldToSubmit } from "./submission-blocker";
import { changedFields } from "./repository";

type Section = { id: string; report: { id: string } };
type Asked = {
  note?: string | undefined;
  reasons?: readonly { fieldId: string; reason: string }[] | undefined;
  leftOut?: readonly string[] | undefined;
};

/** Returns the changed fields of a section without those left out, each with the reason for its change and what is still asked. */
export async function fieldsToSubmit(
  tx: Tx,
  { section, at }: { section: Section; at: Date },
  { note, reasons = [], leftOut = [] }: Asked,
): Promise<FieldToSubmit[]> {
  const changed = await changedFields(tx, section);
  const [published, returned, submitted] = [
    await findPublishedVersion(tx, section.report.id, at),
    await fieldsReturned(tx, { sectionId: section.id }),
    await reasonsSubmitted(tx, { sectionId: section.id }),
  ];
  const given = new Map(reasons.map(({ fieldId, reason }) => [fieldId, reason]));
  return changed
    .filter(({ id }) => !leftOut.includes(id))
    .map((field) => {
      const reason = given.get(field.id) ?? submitted.get(field.id) ?? null;
      return {
        ...field,
        reason,
        lacksReason: published !== null && reason === null && field.latest.reason === null,
        lacksAnswer: returned.has(field.id) && !note,
      };
    });
}

import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { command, type Context, recorded, unchanged } from "@/lib/audit/command";
import { storedFileName } from "@/lib/entry/attachments/file-type";
import { storeFile } from "@/lib/entry/attachments/store-file";
import { editingOutline } from "@/lib/outline/policy";
import { refuseClosed } from "@/lib/outline/report-closed";
import { findVisibleOutline } from "@/lib/outline/repository";
import { refuseRole } from "@/lib/platform/access";
import { fail, ok, type Result } from "@/lib/platform/result";
import { documentTypeOf } from "./documents/document-type";
import { fileTypeOf, largestDocument } from "./document-files";
import { canHandIn, handingIn } from "./policy";
import { refusals } from "./refusals";
import { findSameDocument, insertDocument } from "./repository";
import { receiveSchema } from "./schema";

type Owner = { reportId: string | null; sectionId: string | null };

/** Returns what a document is for: a section, a whole report, or, without a year, a report that is to be made from it. */
async function ownerOf(
  { year, section: number }: { year: number | null; section: string | null },
  { actor, tx }: Context,
): Promise<Result<Owner>> {
  if (year === null) return refuseRole(editingOutline, actor) ?? ok({ reportId: null, sectionId: null });
  const outline = await findVisibleOutline(tx, year);
  const section = outline?.sections.find((one) => one.number === number) ?? null;
  if (!outline || (number !== null && !section)) return fail("NOT_FOUND", refusals.noReport);
  if (!canHandIn(actor, section && { topicId: section.topic.id }))
    return fail("FORBIDDEN", refusals.notYours);
  const closed = refuseClosed(outline);
  if (closed) return closed;
  return ok({ reportId: outline.id, sectionId: section?.id ?? null });
}

/**
 * Stores a document that is to be read for a section or a whole report. The same file given again for the same one is not
 * stored: the answer is the document that there is, and `isNew` is false.
 */
export const receiveDocument = command(
  receiveSchema,
  handingIn,
  async ({ name, data, year, section: number }, context) => {
    const { actor, tx, at } = context;
    const owner = await ownerOf({ year, section: number }, context);
    if (!owner.ok) return owner;
    if (data.length > largestDocument) return fail("INVALID", refusals.tooLarge);
    const type = await documentTypeOf(name, data);
    if (typeof type !== "string") return fail("INVALID", type);

    const sha256 = createHash("sha256").update(data).digest("hex");
    const same = await findSameDocument(tx, { sha256, ...owner.value });
    if (same) return unchanged({ id: same.id, isNew: false });

    const fileType = fileTypeOf(type);
    const file = { name: storedFileName(name, fileType), data, type: fileType.type };
    const stored = await storeFile(file, context);
    if (!stored.ok) return stored;
    const { attachment, event } = stored.value;
    const id = randomUUID();
    const by = { uploaderId: actor.id, uploaderName: actor.name, at };
    await insertDocument(tx, { id, attachmentId: attachment.id, ...owner.value, ...by });
    const to = { name: attachment.name, sha256, year, section: number };
    const received = { type: "document.received", subject: `document:${id}`, to } as const;
    return recorded({ id, isNew: true }, received, ...(event ? [event] : []));
  },
);

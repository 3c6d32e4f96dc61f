import "server-only";
import { command } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { noSource } from "../model";
import { entering } from "../policy";
import { refusals } from "../refusals";
import { findRevision } from "../repository";
import { undoSaveSchema } from "../schema";
import { withFindings } from "./with-findings";
import { decideSave, isSame } from "./commands";

/**
 * Undoes a save of one's own: saves what the field had before it as a new revision, under the same rules as any save. Refused
 * when the field has something else by now than that save gave it.
 */
export const undoSave = withFindings(
  command(undoSaveSchema, entering, async ({ fieldId, number, basedOn, request }, context) => {
    const { actor, tx } = context;
    const undone = await findRevision(tx, fieldId, number);
    if (!undone) return fail("NOT_FOUND", refusals.noRevision);
    if (undone.authorId !== actor.id) return fail("FORBIDDEN", refusals.undoOfAnother);
    const shown = await findRevision(tx, fieldId, basedOn);
    if (!shown || !isSame(shown, undone)) return fail("CONFLICT", refusals.undoMovedOn);
    const before = (await findRevision(tx, fieldId, number - 1)) ?? { ...noSource, printed: "" };
    const { printed: typed, source, quotation, page, link, attachmentId } = before;
    const reason = `撤销第${number}次修订`;
    const restored = { typed, source, quotation, page, link, attachmentId };
    const saved = await decideSave({ fieldId, basedOn, request, reason, ...restored }, context);
    const hasMovedOn = !saved.ok && saved.error.code === "CONFLICT";
    return hasMovedOn ? fail("CONFLICT", refusals.undoMovedOn) : saved;
  }),
);

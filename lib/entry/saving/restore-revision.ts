import "server-only";
import { command } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { refusals } from "../refusals";
import { findRevision } from "../repository";
import { restoreRevisionSchema } from "../schema";
import { withFindings } from "./with-findings";
import { decideSave } from "./commands";
import { entering } from "../policy";

/** Saves the value and source of an earlier revision as a new one, under the same rules as any save. */
export const restoreRevision = withFindings(
  command(restoreRevisionSchema, entering, async ({ number, ...input }, context) => {
    const earlier = await findRevision(context.tx, input.fieldId, number);
    if (!earlier) return fail("NOT_FOUND", refusals.noRevision);
    const { printed: typed, source, quotation, page, link, attachmentId } = earlier;
    const reason = `恢复第${number}次修订：${input.reason}`;
    return decideSave(
      {
        fieldId: input.fieldId,
        basedOn: input.basedOn,
        request: input.request,
        typed,
        source,
        quotation,
        page,
        link,
        attachmentId,
        reason,
      },
      context,
    );
  }),
);

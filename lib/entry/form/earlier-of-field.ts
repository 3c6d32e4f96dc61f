import "server-only";
import { z } from "zod";
import { operation } from "@/lib/audit/operation";
import { fieldIn } from "@/lib/outline/find-in";
import { findVisibleOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { type ComparedEarlier, comparedEarlier } from "../earlier/earlier";
import { allEarlier } from "../earlier/repository";
import { reading } from "../policy";
import { refusals } from "../refusals";
import { findEditableField } from "../repository";

/** Returns what all earlier reports printed of a field's figure, the newest first. The form itself has those of the last ones. */
export const earlierOfField = operation(
  z.object({ fieldId: z.string().max(100) }),
  reading,
  async ({ fieldId }): Promise<Result<ComparedEarlier[]>> => {
    const found = await findEditableField(reader(), fieldId);
    const outline = found && (await findVisibleOutline(reader(), found.report.year));
    const field = outline && fieldIn(outline, fieldId);
    if (!outline || !field?.indicator) return fail("NOT_FOUND", refusals.noField);
    const earlier = await allEarlier(reader(), outline.year, field.key);
    return ok(comparedEarlier(earlier, outline.year, field.indicator));
  },
);

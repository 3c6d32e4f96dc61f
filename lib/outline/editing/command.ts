import "server-only";
import { refuseClosed } from "../report-closed";
import type { z } from "zod";
import { type Command, command, type Context, type Outcome } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import type { Outline } from "../model";
import { editingOutline } from "../policy";
import { findOutline } from "../repository";
import { refusals } from "./refusals";

type Edit = Context & { outline: Outline };

/** Creates a command that edits the outline of an open report. */
export function editCommand<S extends z.ZodType<{ year: number }>, T>(
  schema: S,
  decide: (input: z.output<S>, edit: Edit) => Promise<Outcome<T>>,
): Command<z.input<S>, T> {
  return command(schema, editingOutline, async (input, context) => {
    const outline = await findOutline(context.tx, input.year);
    if (!outline) return fail("NOT_FOUND", refusals.noReport);
    const closed = refuseClosed(outline);
    if (closed) return closed;
    return decide(input, { ...context, outline });
  });
}

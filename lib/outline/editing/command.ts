import "server-only";
import type { z } from "zod";
import { type Command, command, type Context, type Outcome } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import type { Outline } from "../model";
import { canOpenReport } from "../policy";
import { findOutline } from "../repository";
import { refusals } from "./refusals";

type Edit = Context & { outline: Outline };

/** Creates a command that edits the outline of an open report. Only administrators may run it. */
export function editCommand<S extends z.ZodType<{ year: number }>, T>(
  schema: S,
  decide: (input: z.output<S>, edit: Edit) => Promise<Outcome<T>>,
): Command<z.input<S>, T> {
  return command(schema, async (input, context) => {
    if (!canOpenReport(context.actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
    const outline = await findOutline(context.tx, input.year);
    if (!outline) return fail("NOT_FOUND", refusals.noReport);
    if (outline.state !== "open") return fail("LOCKED", refusals.closed);
    return decide(input, { ...context, outline });
  });
}

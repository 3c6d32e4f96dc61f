import "server-only";
import type { z } from "zod";
import { type Command, command, type Context, type Outcome } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { refusals } from "./refusals";
import type { Outline } from "../model";
import { canOpenReport } from "../policy";
import { findOutline } from "../repository";

type Edit = Context & { outline: Outline };

/** A change to the outline of an open report, by an administrator. */
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

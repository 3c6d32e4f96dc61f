import "server-only";
import type { z } from "zod";
import { type Command, command, type Context, type Outcome } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { refusals } from "./refusals";
import { canKeepCatalogue } from "./policy";

/** A write to the catalogue: for administrators only. */
export function catalogueCommand<S extends z.ZodType, T>(
  schema: S,
  decide: (input: z.output<S>, context: Context) => Promise<Outcome<T>>,
): Command<z.input<S>, T> {
  return command(schema, async (input, context) => {
    if (!canKeepCatalogue(context.actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
    return decide(input, context);
  });
}

import "server-only";
import type { z } from "zod";
import { type Command, command, type Context, type Outcome } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { canEditCatalogue } from "./policy";
import { refusals } from "./refusals";

/** Creates a command that changes the catalogue. Only administrators may run it. */
export function catalogueCommand<S extends z.ZodType, T>(
  schema: S,
  decide: (input: z.output<S>, context: Context) => Promise<Outcome<T>>,
): Command<z.input<S>, T> {
  return command(schema, async (input, context) => {
    if (!canEditCatalogue(context.actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
    return decide(input, context);
  });
}

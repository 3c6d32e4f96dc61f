import "server-only";
import type { z } from "zod";
import { type Command, command, type Context, type Outcome } from "@/lib/audit/command";
import { editingCatalogue } from "./policy";

/** Creates a command that changes the catalogue. */
export function catalogueCommand<S extends z.ZodType, T>(
  schema: S,
  decide: (input: z.output<S>, context: Context) => Promise<Outcome<T>>,
): Command<z.input<S>, T> {
  return command(schema, editingCatalogue, decide);
}

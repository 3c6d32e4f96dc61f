import type { z } from "zod";
import { cleanInput } from "@/lib/platform/clean-input";
import { fail, ok, type Result } from "@/lib/platform/result";
import { refusals } from "./refusals";

/** Returns what a person sent as its schema has it, with every text cleaned; refuses whatever has another form. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(cleanInput(input, schema));
  return parsed.success ? ok(parsed.data) : fail("INVALID", refusals.invalidInput, parsed.error.issues);
}

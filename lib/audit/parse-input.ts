import type { z } from "zod";
import { type Access, type Restricted, restricted } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import { cleanInput } from "@/lib/platform/clean-input";
import { fail, ok, type Result } from "@/lib/platform/result";
import { refusals } from "./refusals";

/** Returns what a person sent as its schema has it, with every text cleaned; refuses whatever has another form. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(cleanInput(input, schema));
  return parsed.success ? ok(parsed.data) : fail("INVALID", refusals.invalidInput, parsed.error.issues);
}

/** Builds a read for people from a schema, a rule of who may ask, and an answer. The rule is asked before the input is looked at. */
export function query<S extends z.ZodType, T>(
  schema: S,
  access: Access,
  answer: (input: z.output<S>, actor: Actor) => Promise<Result<T>>,
): Restricted<z.input<S>, T> {
  return restricted(access, async (input, actor) => {
    const parsed = parseInput(schema, input);
    return parsed.ok ? answer(parsed.value, actor) : parsed;
  });
}

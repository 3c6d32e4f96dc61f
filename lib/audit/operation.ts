import type { z } from "zod";
import { type Access, type Restricted, restricted } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import type { Result } from "@/lib/platform/result";
import { parseInput } from "./parse-input";

/**
 * Builds from a schema and a rule what people may ask for that is no command itself: a read, or what runs commands of its own. The
 * rule is asked before the input is looked at.
 */
export function operation<S extends z.ZodType, T>(
  schema: S,
  access: Access,
  answer: (input: z.output<S>, actor: Actor) => Promise<Result<T>>,
): Restricted<z.input<S>, T> {
  return restricted(access, async (input, actor) => {
    const parsed = parseInput(schema, input);
    return parsed.ok ? answer(parsed.value, actor) : parsed;
  });
}

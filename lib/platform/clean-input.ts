import { z } from "zod";
import { cleanText } from "@/lib/characters/clean-text";

/** No input of a command nests as deep. What lies deeper is left out, so that its schema refuses it and no stack overflows. */
const deepest = 64;

const verbatimSchemas = new WeakSet<z.ZodType>();

/** Marks a property of an object schema whose text is not cleaned: a password, or an id made of text stored earlier. */
export function verbatim<S extends z.ZodType>(schema: S): S {
  verbatimSchemas.add(schema);
  return schema;
}

/**
 * Returns the input of a command with every text in it cleaned (see `cleanText`), but for what its schema marks verbatim.
 * Text that cannot be encoded would also make the audit chain look tampered with, as the stored would differ from the hashed.
 */
export function cleanInput(input: unknown, schema?: z.ZodType, depth = 0): unknown {
  if (schema && verbatimSchemas.has(schema)) return input;
  if (typeof input === "string") return cleanText(input);
  if (depth === deepest && typeof input === "object") return undefined;
  if (Array.isArray(input)) return input.map((each) => cleanInput(each, undefined, depth + 1));
  if (typeof input !== "object" || input === null || Object.getPrototypeOf(input) !== Object.prototype)
    return input;
  const shape: z.ZodRawShape = schema instanceof z.ZodObject ? schema.shape : {};
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      return [name, cleanInput(value, shape[name] as z.ZodType, depth + 1)];
    }),
  );
}

import { z } from "zod";
import { cleanText } from "@/lib/characters/clean-text";

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
export function cleanInput(input: unknown, schema?: z.ZodType): unknown {
  if (schema && verbatimSchemas.has(schema)) return input;
  if (typeof input === "string") return cleanText(input);
  if (Array.isArray(input)) return input.map((each) => cleanInput(each));
  if (typeof input !== "object" || input === null || Object.getPrototypeOf(input) !== Object.prototype)
    return input;
  const shape: z.ZodRawShape = schema instanceof z.ZodObject ? schema.shape : {};
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, cleanInput(value, shape[name] as z.ZodType)]),
  );
}

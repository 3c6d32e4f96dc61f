/**
 * Returns the input with lone surrogates replaced. They have no UTF-8, so the stored text would differ from the
 * hashed one and the audit chain would look tampered with.
 */
export function wellFormed(input: unknown): unknown {
  if (typeof input === "string") return Buffer.from(input, "utf8").toString("utf8");
  if (Array.isArray(input)) return input.map(wellFormed);
  if (typeof input !== "object" || input === null || Object.getPrototypeOf(input) !== Object.prototype)
    return input;
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, wellFormed(value)]));
}

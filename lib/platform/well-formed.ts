/**
 * The same input with every text as the database will keep it. Half a surrogate pair has no UTF-8: the row would hold another
 * sign than the one that was hashed, and the audit chain would look as if somebody had changed it.
 */
export function wellFormed(input: unknown): unknown {
  if (typeof input === "string") return Buffer.from(input, "utf8").toString("utf8");
  if (Array.isArray(input)) return input.map(wellFormed);
  if (typeof input !== "object" || input === null || Object.getPrototypeOf(input) !== Object.prototype)
    return input;
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, wellFormed(value)]));
}

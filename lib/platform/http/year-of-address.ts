/** Returns the year that a part of an address or of its query names, and 0, of which there is no report, for anything else. */
export function yearOfAddress(part: unknown): number {
  return typeof part === "string" && /^\d{4}$/.test(part) ? Number(part) : 0;
}

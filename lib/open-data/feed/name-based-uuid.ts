import { createHash } from "node:crypto";

/**
 * Returns the same UUID for the same names, in lower case: version 8 with SHA-256, as in RFC 9562, appendix B.2. For ids that
 * outlive the address of the site.
 */
export function uuidOf(...names: string[]): string {
  const bytes = createHash("sha256").update(JSON.stringify(names)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

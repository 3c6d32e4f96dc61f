import { createHash } from "node:crypto";

// In a file of its own, so that the public thread does not load the HTML parser through answer.ts.
export function etagOf(body: Buffer): string {
  return createHash("sha256").update(body).digest("base64url").slice(0, 27);
}

import "server-only";
import { createHmac } from "node:crypto";
import { derivedKey } from "@/lib/platform/derived-key";

/**
 * Returns the id of a message: the same for the same message, so that mail programs show one that was sent twice only once. It tells
 * nobody who the message was for.
 */
export function messageIdOf(message: string, site: string): string {
  const name = createHmac("sha256", derivedKey("annals ids of messages"))
    .update(message)
    .digest("hex")
    .slice(0, 32);
  return `<${name}@${new URL(site).hostname}>`;
}

import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { publishRelease } from "./commands";
import { findNextRelease } from "./find-next-release";
import type { publishSchema } from "./schema";

/** Publishes what is approved at this moment, for programs. People publish what they were shown. */
export async function publishNow(input: Omit<z.input<typeof publishSchema>, "expectedHash">, actor: Actor) {
  const next = await findNextRelease(reader(), input.year, new Date());
  return publishRelease({ ...input, expectedHash: next?.contentHash ?? "" }, actor);
}

import "server-only";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { releaseTexts } from "./commands";
import { nextReleaseOf } from "./next-release";
import { findTexts } from "./repository";

/** Publishes the texts that are approved at this moment, for programs. People publish what they were shown. */
export async function releaseTextsNow(note: string, actor: Actor) {
  const { stamp } = nextReleaseOf(await findTexts(reader()));
  return releaseTexts({ note, expected: stamp }, actor);
}

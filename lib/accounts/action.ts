import "server-only";
import { headers } from "next/headers";
import type { Actor } from "@/lib/platform/actor";
import type { Command } from "@/lib/platform/command";
import type { Result } from "@/lib/platform/result";
import { fromOurPages } from "./our-pages";
import { currentActor } from "./session";

/** Opens a command to the browser: same origin and somebody signed in; all else the command decides. */
export function asAction<I, T>(run: Command<I, T>): (input: I) => Promise<Result<T>> {
  return async (input) => {
    const actor = await actorOfOurPages();
    return actor.ok ? run(input, actor.value) : actor;
  };
}

/** Who asks, when a page of ours asks for them. */
export async function actorOfOurPages(): Promise<Result<Actor>> {
  return fromOurPages(await headers(), currentActor);
}

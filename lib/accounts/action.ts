import "server-only";
import { headers } from "next/headers";
import type { Actor } from "@/lib/platform/actor";
import type { Command } from "@/lib/platform/command";
import { fail, ok, type Result } from "@/lib/platform/result";
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
  if (!(await isFromOurPages())) return fail("FORBIDDEN", fromElsewhere);
  const actor = await currentActor();
  return actor ? ok(actor) : fail("NOT_SIGNED_IN", signedOut);
}

// Next compares Origin with Host only when Origin is sent; a request without one would run.
async function isFromOurPages(): Promise<boolean> {
  const head = await headers();
  const origin = head.get("origin");
  const host = head.get("x-forwarded-host") ?? head.get("host");
  if (origin) return URL.canParse(origin) && new URL(origin).host === host;
  return head.get("sec-fetch-site") === "same-origin";
}

const fromElsewhere = {
  zh: "这个请求不是从本系统的页面发出的，未作任何更改。",
  en: "This request did not come from a page of this system; nothing was changed.",
};

const signedOut = {
  zh: "登录已失效。您输入的内容还在页面上：请在新窗口重新登录，再回到这里保存。",
  en: "Your session has ended. What you typed is still on this page: sign in again in a new window, then come back and save.",
};

import type { Actor } from "@/lib/platform/actor";
import { fail, ok, type Result } from "@/lib/platform/result";

/** A request's headers, by their names in small letters. */
export type Head = { get: (name: string) => string | null };

/** Who asks, when a page of ours asks for them. */
export async function fromOurPages(head: Head, who: () => Promise<Actor | null>): Promise<Result<Actor>> {
  if (!isFromOurPages(head)) return fail("FORBIDDEN", fromElsewhere);
  const actor = await who();
  return actor ? ok(actor) : fail("NOT_SIGNED_IN", signedOut);
}

// Next compares Origin with Host only when Origin is sent; a request without one would run.
function isFromOurPages(head: Head): boolean {
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

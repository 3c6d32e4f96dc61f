import "server-only";
import { formText } from "@/lib/accounts/sign-in/form-text";
import type { Bilingual } from "@/lib/platform/bilingual";
import { serverErrorStatus, withoutErrors } from "@/lib/platform/error-refusal";
import { noteRead } from "@/lib/platform/request-id";
import { leave } from "./commands";
import { oneClickDone } from "./messages";
import { refusals } from "./refusals";

const both = ({ zh, en }: Bilingual) => `${zh}\n${en}`;

/**
 * Does what a mail program asks by RFC 8058, and returns what to answer. A link that was used before is answered like one that
 * was not, since its address is not subscribed either way.
 */
export async function leaveByOneClick(
  token: string,
  form: FormData | null,
): Promise<{ status: number; text: string }> {
  noteRead();
  if (formText(form, "List-Unsubscribe") !== "One-Click")
    return { status: 400, text: both(refusals.notOneClick) };
  const left = await withoutErrors(() => leave(token));
  const status = left.ok ? null : serverErrorStatus(left.error);
  if (!left.ok && status !== null) return { status, text: both(left.error.sentence) };
  return { status: 200, text: both(left.ok ? oneClickDone : left.error.sentence) };
}

import "server-only";
import type { NoticeEvent } from "@/lib/notices/notice";
import { peopleInRoles } from "@/lib/notices/repository";
import { notify } from "@/lib/notices/notify";
import type { Context } from "@/lib/audit/command";

type OfRelease = Extract<NoticeEvent, { type: "release.published" | "release.withdrawn" }>;
type Untold = OfRelease extends infer T ? (T extends OfRelease ? Omit<T, "by"> : never) : never;

/** Tells administrators and reviewers what became of a release. */
export async function notifyOfRelease(context: Context, releaseId: string, said: Untold): Promise<void> {
  const to = await peopleInRoles(context.tx, ["administrator", "reviewer"]);
  const event = { ...said, by: context.actor.name };
  await notify(context, { to, subject: `release:${releaseId}`, event });
}

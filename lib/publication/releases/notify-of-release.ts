import "server-only";
import type { Context } from "@/lib/audit/command";
import type { NoticeEvent } from "@/lib/notices/notice";
import { notify } from "@/lib/notices/notify";
import { peopleInRoles } from "@/lib/notices/repository";

type ReleaseEvent = Extract<NoticeEvent, { type: "release.published" | "release.withdrawn" }>;
type WithoutActor = ReleaseEvent extends infer T ? (T extends ReleaseEvent ? Omit<T, "by"> : never) : never;

/** Notifies administrators and reviewers that a release was published or withdrawn. */
export async function notifyOfRelease(
  context: Context,
  releaseId: string,
  event: WithoutActor,
): Promise<void> {
  const to = await peopleInRoles(context.tx, ["administrator", "reviewer"]);
  const by = context.actor.name;
  await notify(context, { to, subject: `release:${releaseId}`, event: { ...event, by } });
}

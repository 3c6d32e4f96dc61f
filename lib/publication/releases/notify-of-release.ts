import "server-only";
import type { Tidings } from "@/lib/notices/notice";
import { peopleInRoles } from "@/lib/notices/repository";
import { tell } from "@/lib/notices/notify";
import type { Context } from "@/lib/audit/command";

type OfRelease = Extract<Tidings, { type: "release.published" | "release.withdrawn" }>;
type Untold = OfRelease extends infer T ? (T extends OfRelease ? Omit<T, "by"> : never) : never;

/** Tells administrators and reviewers what became of a release. */
export async function tellOfRelease(context: Context, releaseId: string, said: Untold): Promise<void> {
  const to = await peopleInRoles(context.tx, ["administrator", "reviewer"]);
  const tidings = { ...said, by: context.actor.name };
  await tell(context, { to, subject: `release:${releaseId}`, tidings });
}

import "server-only";
import { countLapsedInvitations } from "@/lib/accounts/people/listing-repository";
import { canManagePeople } from "@/lib/accounts/policy";
import { countWaitingProposals } from "@/lib/departments/waiting-repository";
import { threadsConcerning } from "@/lib/entry/comments/open-threads-repository";
import { topicsToFill } from "@/lib/entry/policy";
import type { MenuCounts } from "@/lib/notices/notices-address";
import type { Actor } from "@/lib/platform/actor";
import { type Db, reader } from "@/lib/platform/database";
import { canReview } from "@/lib/review/policy";
import { countWaitingFor } from "@/lib/review/queue/waiting-repository";
import { countTextsFor } from "@/lib/site-texts/waiting";
import { isTurnOf } from "./comment-tasks";
import { countReturned, editorIdsOf } from "./repository";

/** Counts what waits for a person. Asked by every open page once a minute, so it reads no fields that nobody waits for. */
export async function menuCountsOf(actor: Actor): Promise<MenuCounts> {
  const db = reader();
  return {
    work: (await countOfEditor(db, topicsToFill(actor))) + (await countThreadsFor(db, actor)),
    reviews: canReview(actor) ? await countWaitingFor(db, actor.id) : 0,
    site: await countTextsFor(db, actor),
    people: canManagePeople(actor) ? await countLapsedInvitations(db, new Date()) : 0,
  };
}

/** What was returned, and what departments sent, in sections of these topics. */
async function countOfEditor(db: Db, topicIds: readonly string[]): Promise<number> {
  if (topicIds.length === 0) return 0;
  return (await countReturned(db, topicIds)) + (await countWaitingProposals(db, topicIds));
}

async function countThreadsFor(db: Db, { id }: Actor): Promise<number> {
  const threads = await threadsConcerning(db, id);
  if (threads.length === 0) return 0;
  const editors = await editorIdsOf(db, new Set(threads.map(({ section }) => section.topicId)));
  return threads.filter((thread) => isTurnOf(id, thread, editors)).length;
}

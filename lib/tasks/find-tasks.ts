import "server-only";
import { canManagePeople } from "@/lib/accounts/policy";
import { lapsedInvitations } from "@/lib/accounts/people/listing-repository";
import { openThreads } from "@/lib/entry/comments/open-threads-repository";
import { waitingParts } from "@/lib/departments/waiting-repository";
import { canEdit, topicsToFill } from "@/lib/entry/policy";
import { dayOf } from "@/lib/platform/office-day";
import { findStoredInputOfFields } from "@/lib/entry/findings/kept-basis";
import type { YearProgress } from "@/lib/entry/progress/progress";
import { fieldsReturned } from "@/lib/entry/saving/decisions-repository";
import type { Returned } from "@/lib/entry/saving/verdict";
import type { Actor } from "@/lib/platform/actor";
import type { Db } from "@/lib/platform/database";
import { inTurns } from "@/lib/platform/in-turns";
import { canRelease } from "@/lib/publication/releases/policy";
import { changesSinceRelease } from "@/lib/publication/releases/unreleased-repository";
import { newestRevisionsOf } from "@/lib/review/draft-repository";
import { findBlockers } from "@/lib/review/find-blockers";
import { canReview } from "@/lib/review/policy";
import { findTexts } from "@/lib/site-texts/repository";
import { waitingFor } from "@/lib/review/queue/waiting-repository";
import { invitationTasks, lateTasks, releaseTasks } from "./administrator-tasks";
import { siteTextTasks } from "./site-text-tasks";
import { commentTasks } from "./comment-tasks";
import { entryTasks, type SectionOfYear } from "./entry-tasks";
import { questionTasks } from "./question-tasks";
import { type Editors, editorsByTopic } from "./repository";
import { formAddress, mostUrgentFirst, type Task } from "./task";

type Asked = { db: Db; actor: Actor; at: Date; years: readonly YearProgress[]; editors: Editors };

/** Returns what a person has to do, most urgent first. `years` are those that are not finished. */
export async function findTasks(asked: Omit<Asked, "editors">): Promise<Task[]> {
  const whole = { ...asked, editors: await editorsByTopic(asked.db) };
  const { actor } = asked;
  const parts = [
    await ofEditor(whole),
    await ofComments(whole),
    await ofDepartments(whole),
    canReview(actor) ? await ofReviewer(whole) : [],
    await ofAdministrator(whole),
    siteTextTasks(await findTexts(asked.db), actor),
  ];
  return mostUrgentFirst(parts.flat());
}

const placesOf = (years: readonly YearProgress[]): SectionOfYear[] =>
  years.flatMap((year) => year.sections.map((section) => ({ year, section })));

async function ofEditor({ db, actor, at, years }: Asked): Promise<Task[]> {
  const perYear = await inTurns(years, async (year) => {
    const own = placesOf([year]).filter(({ section }) => canEdit(actor, section));
    if (own.length === 0) return [];
    const drafts = own.flatMap(({ section }) =>
      section.fields.filter(({ status }) => status === "draft" || status === "returned").map(({ id }) => id),
    );
    const hasDrafts = drafts.length > 0;
    const returned = hasDrafts ? await fieldsReturned(db, { fieldIds: drafts }) : new Map<string, Returned>();
    const report = { id: year.reportId, year: year.year };
    const blockers = hasDrafts
      ? await findBlockers(db, await newestRevisionsOf(db, drafts), (keys) =>
          findStoredInputOfFields(report, keys),
        )
      : [];
    const entry = { returned, today: dayOf(at) };
    return [...own.flatMap((place) => entryTasks(place, entry)), ...questionTasks(own, blockers)];
  });
  return perYear.flat();
}

async function ofComments({ db, actor, editors }: Asked): Promise<Task[]> {
  const ids = new Map([...editors].map(([topic, people]) => [topic, new Set(people.map(({ id }) => id))]));
  return commentTasks(await openThreads(db), { personId: actor.id, editors: ids });
}

async function ofDepartments({ db, actor }: Asked): Promise<Task[]> {
  const topicIds = topicsToFill(actor);
  if (topicIds.length === 0) return [];
  return (await waitingParts(db, topicIds)).map(({ handOverId, ...rest }) => ({
    ...{ kind: "answered", ...rest, address: `${formAddress(rest)}#answered-${handOverId}` },
  }));
}

async function ofReviewer({ db, actor }: Asked): Promise<Task[]> {
  const waiting = await waitingFor(db, actor.id);
  return waiting.map(({ id, ...rest }) => ({ kind: "review", ...rest, address: `/desk/reviews/${id}` }));
}

async function ofAdministrator({ db, actor, at, years, editors }: Asked): Promise<Task[]> {
  const others = placesOf(years).filter(({ section }) => !canEdit(actor, section));
  const names = new Map([...editors].map(([topic, people]) => [topic, people.map(({ name }) => name)]));
  const managing = canManagePeople(actor)
    ? [...lateTasks(others, { today: dayOf(at), names }), ...invitationTasks(await lapsedInvitations(db, at))]
    : [];
  const releasing = canRelease(actor) ? releaseTasks(years, await changesSinceRelease(db)) : [];
  return [...managing, ...releasing];
}

import "server-only";
import { oncePerRequest } from "@/lib/platform/http/once-per-request";
import { currentSession } from "@/lib/accounts/sessions/current-session";
import { tooMany } from "@/lib/accounts/refusals";
import { addedUnits } from "@/lib/catalogue/unit-repository";
import { acceptedUnits } from "@/lib/catalogue/units";
import { earlierFigures } from "@/lib/entry/earlier/repository";
import { sectionIn } from "@/lib/outline/find-in";
import { findVisibleOutline } from "@/lib/outline/repository";
import { findWordings } from "@/lib/outline/wordings-repository";
import { reader } from "@/lib/platform/database";
import { log } from "@/lib/platform/log";
import { dayOf } from "@/lib/platform/office-day";
import { fail, ok, type Result } from "@/lib/platform/result";
import { actorOf, recordOpening } from "./answer-commands";
import { type AnswerPage, answerPageOf } from "./answer-page";
import { type HandOver, stateOf } from "./model";
import { linkEnded, refusals } from "./refusals";
import { tryPart } from "./try-part";

/** Loads the page that a link leads to, and records that it was opened. Refuses a link that is not known or has ended. */
export const loadAnswerPage = oncePerRequest(async (token: string): Promise<Result<AnswerPage>> => {
  const held = await tryPart(token);
  if (!held.ok) return fail("NOT_FOUND", held.minutes === null ? refusals.noLink : tooMany(held.minutes));
  const { value: handOver } = held;
  const state = stateOf(handOver, dayOf(new Date()));
  if (state !== "open") return fail("LOCKED", linkEnded[state]);
  const signedIn = (await currentSession())?.person ?? null;
  const opened = await recordOpening({ handOverId: handOver.id, signedIn }, actorOf(handOver.department));
  // Where nothing can be written now, the page can still be read, and says so when something is sent.
  if (!opened.ok) log.warn({ handOver: handOver.id, code: opened.error.code }, "an opening was not recorded");
  const page = await findAnswerPage(handOver);
  return page ? ok(page) : fail("LOCKED", linkEnded.withdrawn);
});

async function findAnswerPage(handOver: HandOver): Promise<AnswerPage | null> {
  const db = reader();
  const { year } = handOver.report;
  const outline = await findVisibleOutline(db, year);
  const section = outline && sectionIn(outline, handOver.section.id);
  if (!outline || !section) return null;
  const keys = handOver.gaps.map(({ key }) => key);
  const [wordings, earlier, added] = [
    await findWordings(db, outline.id),
    await earlierFigures(db, year, keys),
    await addedUnits(db),
  ];
  return answerPageOf({ handOver, outline, section, wordings, earlier, units: acceptedUnits(added) });
}

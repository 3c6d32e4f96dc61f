import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { command, type Context, recorded, unchanged } from "@/lib/audit/command";
import { findEditableField } from "@/lib/entry/repository";
import { readWithOfficeUnits } from "@/lib/entry/saving/commands";
import { refusalSentence } from "@/lib/figures/refusals";
import { printValue } from "@/lib/figures/value";
import { notify } from "@/lib/notices/notify";
import { byProgram } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import type { Bilingual } from "@/lib/platform/bilingual";
import { dayOf } from "@/lib/platform/office-day";
import { fail, ok, type Result } from "@/lib/platform/result";
import { placeOf, subjectOf } from "./commands";
import {
  type Department,
  type Gap,
  gapStateOf,
  type HandOver,
  newestOf,
  printDepartment,
  stateOf,
} from "./model";
import { linkEnded, refusals } from "./refusals";
import { editorsOf, findHandOver, findHandOverOfToken, insertProposals, wasOpenedSince } from "./repository";
import { answersSchema } from "./schema";

/** The department in whose name what comes through its link is recorded. */
export function actorOf(department: Department): Actor {
  return { id: `department:${department.id}`, name: printDepartment(department), roles: [], topicIds: [] };
}

/** Who is signed in, in the browser in which a link is used: they have the link, whatever name is given with an answer. */
const signedInSchema = z.object({ id: z.string(), name: z.string() }).nullable();

function recordedOf(signedIn: z.output<typeof signedInSchema>) {
  return signedIn ? { signedInId: signedIn.id, signedIn: [signedIn.name] } : {};
}

/** In milliseconds. Pages opened within so long of the last recorded opening are the same visit. */
const visit = 10 * 60 * 1000;

/** Records that a department opened its link. Visits are recorded, not each page of one, so that nobody fills the trail. */
export const recordOpening = command(
  z.object({ handOverId: z.string(), signedIn: signedInSchema }),
  byProgram,
  async ({ handOverId, signedIn }, { tx, at }) => {
    const found = await findHandOver(tx, handOverId);
    if (!found) return fail("NOT_FOUND", refusals.noLink);
    const since = new Date(at.getTime() - visit);
    if (await wasOpenedSince(tx, { handOverId, since, signedInId: signedIn?.id })) return unchanged(null);
    const to = { ...placeOf(found), ...recordedOf(signedIn) };
    return recorded(null, { type: "hand_over.opened", ...subjectOf(found), to });
  },
);

/** How often one figure may be sent: a link in the wrong hands cannot fill the database. */
const mostAnswers = 20;

type Answer = z.output<typeof answersSchema>["answers"][number];
type New = { gap: Gap; answer: Answer; printed: string };
/** By field: why what was typed there could not be read. */
export type Unreadable = Record<string, Bilingual>;

const answeredSchema = answersSchema.extend({ signedIn: signedInSchema });

/**
 * Takes what a department sends through its link: each value becomes a proposal, which replaces the one before it that nobody
 * has decided on. All are taken or none; values are read as those typed in a form.
 */
export const answerPart = command(answeredSchema, byProgram, async (input, context) => {
  const { tx, at } = context;
  const found = await findHandOverOfToken(tx, input.token);
  if (!found) return fail("NOT_FOUND", refusals.noLink);
  const state = stateOf(found, dayOf(at));
  if (state !== "open") return fail("LOCKED", linkEnded[state]);
  const answers = await readAnswers(found, input.answers, context);
  if (!answers.ok) return answers;
  const sent = answers.value.filter(isNew);
  if (sent.length === 0) return fail("NOTHING_TO_DO", refusals.nothingNew);
  if (sent.some(({ gap }) => gap.proposals.length >= mostAnswers)) return fail("LOCKED", refusals.tooOften);
  const by = { handOverId: found.id, answeredBy: input.answeredBy, at };
  await insertProposals(
    tx,
    sent.map((one) => ({ ...proposalOf(one), ...by })),
  );
  await notifyEditors(found, sent.length, context);
  const { answeredBy, signedIn } = input;
  const to = { ...placeOf(found), ...figuresOf(sent), ...recordedOf(signedIn), answeredBy };
  return recorded({ count: sent.length }, { type: "hand_over.answered", ...subjectOf(found), to });
});

async function readAnswers(
  { gaps }: HandOver,
  answers: readonly Answer[],
  { tx }: Context,
): Promise<Result<New[]>> {
  const [read, unreadable]: [New[], Unreadable] = [[], {}];
  for (const answer of answers) {
    const gap = gaps.find(({ fieldId }) => fieldId === answer.fieldId);
    const field = gap && (await findEditableField(tx, gap.fieldId));
    if (!field || gapStateOf(gap) === "accepted") continue;
    const reading = await readWithOfficeUnits(tx, field, answer.typed);
    if (!reading.ok)
      unreadable[answer.fieldId] = {
        zh: refusalSentence(reading.error, "zh"),
        en: refusalSentence(reading.error, "en"),
      };
    else if (reading.value) read.push({ gap, answer, printed: printValue(reading.value) });
  }
  if (Object.keys(unreadable).length > 0) return fail("INVALID", refusals.unreadable, unreadable);
  return ok(read);
}

/** Returns whether an answer says anything that the newest proposal does not. A returned one needs a change or a remark. */
function isNew({ gap, answer, printed }: New): boolean {
  const before = newestOf(gap);
  if (!before || before.printed !== printed) return true;
  const parts = ["source", "quotation", "page", "link", "remark"] as const;
  return parts.some((part) => before[part] !== answer[part]);
}

function proposalOf({ gap, answer, printed }: New) {
  const { fieldId, source, quotation, page, link, remark } = answer;
  const number = gap.proposals.length + 1;
  return { id: randomUUID(), fieldId, number, printed, source, quotation, page, link, remark };
}

export function figuresOf(sent: readonly { gap: Gap; printed: string }[]) {
  return {
    fields: sent.map(({ gap }) => gap.key),
    figures: sent.map(({ gap, printed }) => ({ name: gap.name.zh, printed })),
  };
}

async function notifyEditors(handOver: HandOver, count: number, context: Context): Promise<void> {
  const { department, section, report, part } = handOver;
  const { number, title, topicId } = section;
  await notify(context, {
    to: [handOver.makerId, ...(await editorsOf(context.tx, topicId))],
    ...subjectOf(handOver),
    event: {
      ...{ type: "hand_over.answered", year: report.year, section: number, title, part, count },
      by: printDepartment(department),
    },
  });
}

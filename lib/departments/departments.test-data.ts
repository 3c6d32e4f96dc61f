import { dayOf, daysAfter } from "@/lib/platform/office-day";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { actorOf, answerPart } from "./answer-commands";
import { handOverPart } from "./commands";
import type { HandOver } from "./model";
import { findHandOver } from "./repository";

let count = 0;

export const today = () => dayOf(new Date());
export const inDays = (days: number) => daysAfter(today(), days);

type Asked = { dueOn?: string; email?: string; report?: SmallReport; signedIn?: Actor | null };

/** Opens a report and hands two figures of its section to a department of their own. */
export async function handOverTraining({ dueOn = inDays(10), email = "", ...more }: Asked = {}) {
  const [report, signedIn] = [more.report ?? (await openSmallReport()), more.signedIn ?? null];
  const input = handOverInput(report, { dueOn, email });
  const { handOver, token } = must(await handOverPart(input, report.editor));
  const department = actorOf(handOver.department);
  const answer = (typed: Record<string, string>, more: Partial<typeof noSource> = {}, through = token) => {
    const answers = Object.entries(typed).map(([key, text]) => {
      return { ...noSource, ...more, fieldId: report.fieldId(key), typed: text };
    });
    return answerPart({ token: through, answeredBy: "李静", answers, signedIn }, department);
  };
  return { report, handOver, token, department, answer };
}

export const noSource = { source: "", quotation: "", page: "", link: "", remark: "" };

export function handOverInput(report: SmallReport, { dueOn = inDays(10), email = "" } = {}) {
  const fieldIds = ["training.batches", "training.people"].map(report.fieldId);
  const department = { name: `第${++count}科委`, contact: "李静", email };
  return { sectionId: report.sectionId, fieldIds, department, dueOn, note: "请按年报口径填" };
}

export async function currentHandOver({ id }: HandOver): Promise<HandOver> {
  const found = await findHandOver(reader(), id);
  if (!found) throw new Error("The hand-over is missing.");
  return found;
}

/** Returns the newest proposals of a hand-over with the version of an untouched field. */
export async function proposalsOf(handOver: HandOver) {
  const { gaps } = await currentHandOver(handOver);
  return gaps.flatMap(({ proposals }) => {
    const newest = proposals.at(-1);
    return newest ? [{ proposalId: newest.id, basedOn: 0 }] : [];
  });
}

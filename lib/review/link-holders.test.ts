import { beforeEach, describe, expect, it } from "vitest";
import { addTestPerson } from "@/lib/notices/notices.test-data";
import { recordOpening } from "@/lib/departments/answer-commands";
import { renewLink } from "@/lib/departments/commands";
import { acceptProposals } from "@/lib/departments/decision-commands";
import { handOverTraining, proposalsOf } from "@/lib/departments/departments.test-data";
import { saveField } from "@/lib/entry/saving/commands";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { approveSubmission, returnSubmission, submitSection } from "./commands";
import { waitingFor } from "./queue/waiting-repository";
import { refusals } from "./refusals";
import { seenNow } from "./seen-now";

let report: SmallReport;
let me: Actor;
beforeEach(async () => {
  report = await openSmallReport();
  me = await addTestPerson("zhou", ["reviewer"], []);
});

type Part = Awaited<ReturnType<typeof handOverTraining>>;
type Case = {
  email?: string;
  signedIn?: Actor;
  madeBy?: Actor;
  before?: (part: Part) => Promise<string | void>;
};

/** A department answers, another editor accepts and submits. Returns the submission. */
async function answered({ email, signedIn, madeBy, before }: Case): Promise<string> {
  const by = { report: { ...report, editor: madeBy ?? report.editor } };
  const part = await handOverTraining({ ...by, email, signedIn });
  const token = (await before?.(part)) ?? part.token;
  must(await part.answer({ "training.batches": "24批" }, {}, token));
  const accepted = { handOverId: part.handOver.id, proposals: await proposalsOf(part.handOver) };
  must(await acceptProposals(accepted, report.otherEditor));
  return submit();
}

const submit = async () => must(await submitSection({ sectionId: report.sectionId }, report.otherEditor)).id;
const emailOf = async ({ id }: Actor) => (await reader().person.findUniqueOrThrow({ where: { id } })).email;
const isInQueue = async (id: string) =>
  (await waitingFor(reader(), me.id)).some((submission) => submission.id === id);

const cases: [string, () => Case | Promise<Case>][] = [
  ["handed the part over", () => ({ madeBy: { ...me, roles: ["reviewer", "administrator"] } })],
  [
    "made a new link to it",
    () => ({
      before: async ({ handOver: { id: handOverId } }) => {
        const { token } = must(await renewLink({ handOverId }, { ...me, roles: ["administrator"] }));
        return token;
      },
    }),
  ],
  [
    "opened its link while signed in, right after the department",
    () => ({
      before: async ({ handOver: { id: handOverId }, department }) => {
        must(await recordOpening({ handOverId, signedIn: null }, department));
        must(await recordOpening({ handOverId, signedIn: me }, department));
      },
    }),
  ],
  ["answered through it while signed in", () => ({ signedIn: me })],
  ["had it sent to their own address", async () => ({ email: (await emailOf(me)).toUpperCase() })],
];

describe("nobody decides on what came through a link that they had", () => {
  it.each(cases)("as one who %s", async (_, made) => {
    const id = await answered(await made());
    const refused = { ok: false, error: { code: "FORBIDDEN", sentence: refusals.heldLink } };
    expect(await isInQueue(id)).toBe(false);
    expect(await approveSubmission(await seenNow(id), me)).toMatchObject(refused);
    expect(await returnSubmission({ ...(await seenNow(id)), reason: "理由" }, me)).toMatchObject(refused);
    expect((await approveSubmission(await seenNow(id), report.reviewer)).ok).toBe(true);
  });

  it("while others may", async () => {
    const id = await answered({});
    expect(await isInQueue(id)).toBe(true);
    expect((await approveSubmission(await seenNow(id), me)).ok).toBe(true);
  });

  it("until it is approved, and something else is entered over it", async () => {
    const first = await answered({ signedIn: me });
    must(await approveSubmission(await seenNow(first), report.reviewer));
    const change = { fieldId: report.fieldId("training.batches"), typed: "25批", basedOn: 1 };
    must(await saveField(change, report.otherEditor));
    const second = await submit();
    expect(await isInQueue(second)).toBe(true);
    expect((await approveSubmission(await seenNow(second), me)).ok).toBe(true);
  });
});

import { TOTP } from "otpauth";
import { z } from "zod";
import { linkIdentity } from "@/lib/accounts/identity/commands";
import { createLink } from "@/lib/accounts/links/commands";
import { addPerson } from "@/lib/accounts/people/commands";
import { setUpSecondFactor } from "@/lib/accounts/people/own-account-commands";
import { proposeSecret } from "@/lib/accounts/second-factor/proposed-secret";
import { command, recorded } from "@/lib/audit/command";
import { gradePair } from "@/lib/catalogue/grade-commands";
import { setEnglishName } from "@/lib/catalogue/name-commands";
import { addUnit } from "@/lib/catalogue/unit-commands";
import { actorOf, answerPart } from "@/lib/departments/answer-commands";
import { handOverPart, withdrawPart } from "@/lib/departments/commands";
import { returnProposals } from "@/lib/departments/decision-commands";
import { findHandOver } from "@/lib/departments/repository";
import { rememberMapping } from "@/lib/intake/spreadsheets/mapping/remember-mapping";
import { addRelation } from "@/lib/outline/editing/relations";
import { byProgram } from "@/lib/platform/access";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { returnText, saveText, submitText } from "@/lib/site-texts/commands";
import { approved, publish, term } from "@/lib/site-texts/site-texts.test-data";
import { must, type SmallReport } from "./small-report";
import { createReportWithHistory } from "./whole-story";

export const password = "a password that only tests use";

const remember = command(z.object({}), byProgram, async (_, context) => {
  const sheet = { signature: "a".repeat(64), headings: ["指标", "2001年"] };
  const event = await rememberMapping(sheet, { labelColumn: 0, valueColumn: 1, rows: {} }, context);
  if (!event) throw new Error("The mapping was known already.");
  return recorded(null, event);
});

/** Creates a report with its history, people with all that belongs to an account, and a row in every other table. */
export async function fillEveryTable() {
  const report = await createReportWithHistory();
  const details = { name: "李华", roles: ["editor" as const], topics: ["training"] };
  const { id } = must(await addPerson({ email: "li.hua@annals.test", password, ...details }, system));
  const person = { id, name: "李华", roles: details.roles, topicIds: [] };
  const secret = await proposeSecret(id, "a session");
  must(await setUpSecondFactor({ code: new TOTP({ secret }).generate() }, person));
  must(await linkIdentity({ issuer: "https://id.annals.test", subject: "li" }, person));
  must(await createLink({ personId: id }, report.administrator));

  const relation = { kind: "sum" as const, total: "training.people", parts: ["training.batches"] };
  must(await addRelation({ year: report.year, relation }, report.administrator));
  const grade = { grade: "with_reservation" as const, note: { zh: "口径改变。", en: "Counted otherwise." } };
  const pair = { code: "training.people", series: null, earlier: 2000, later: 2001, was: null };
  must(await gradePair({ ...pair, ...grade }, report.administrator));
  must(
    await addUnit(
      { sign: "篇次", name: { zh: "篇次", en: "papers" }, dimension: "itself" },
      report.administrator,
    ),
  );
  must(await setEnglishName({ zh: "东方枢纽", en: "Eastern Hub" }, report.administrator));
  must(await remember({}, report.administrator));
  await askDepartment(report);
  await writeSiteTexts(report);
  return { ...report, personId: id };
}

async function askDepartment({ sectionId, fieldId, everything }: SmallReport) {
  const input = { sectionId, fieldIds: [fieldId("training.people")], dueOn: "2999-01-31", note: "请填报" };
  const department = { name: "黄浦区科委", contact: "李静", email: "li@annals.test" };
  const { handOver, token } = must(await handOverPart({ ...input, department }, everything));
  const handOverId = handOver.id;
  const source = {
    source: "统计台账",
    quotation: "7万人次",
    page: "3",
    link: "https://annals.test/",
    remark: "已核对",
  };
  const answers = [{ fieldId: fieldId("training.people"), typed: "7万人次", ...source }];
  must(
    await answerPart({ token, answeredBy: "李静", answers, signedIn: null }, actorOf(handOver.department)),
  );
  const answered = await findHandOver(reader(), handOverId);
  const proposalIds = (answered?.gaps ?? []).flatMap(({ proposals }) => proposals.map(({ id }) => id));
  must(await returnProposals({ handOverId, proposalIds, reason: "请核对口径" }, everything));
  must(await withdrawPart({ handOverId }, everything));
}

async function writeSiteTexts({ editor, reviewer }: SmallReport) {
  const key = "term/a";
  await approved({ key, content: term("人次") });
  must(await publish());
  must(await saveText({ key, basedOn: 1, content: term("人次", "改") }, editor));
  const { id: submissionId } = must(await submitText({ key, number: 2 }, editor));
  must(await returnText({ submissionId, reason: "请写明单位" }, reviewer));
}

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
import { rememberMapping } from "@/lib/intake/spreadsheets/mapping/remember-mapping";
import { addRelation } from "@/lib/outline/editing/relations";
import { byProgram } from "@/lib/platform/access";
import { system } from "@/lib/platform/actor";
import { must } from "./small-report";
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
  const secret = proposeSecret(id, "a session");
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
  return { ...report, personId: id };
}

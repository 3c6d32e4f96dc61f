import { beforeAll, describe, expect, it } from "vitest";
import { invitePerson } from "@/lib/accounts/links/commands";
import { addPerson } from "@/lib/accounts/people/commands";
import { changeOwnPassword } from "@/lib/accounts/people/own-account-commands";
import { actorOf } from "@/lib/accounts/sessions/session";
import { findPerson } from "@/lib/accounts/repository";
import { addIndicator } from "@/lib/catalogue/indicator-commands";
import { typed as indicatorOf } from "@/lib/catalogue/catalogue.test-data";
import { addUnit } from "@/lib/catalogue/unit-commands";
import { forbiddenInXml } from "@/lib/characters/characters.test-data";
import { renameSection } from "@/lib/outline/editing/sections";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { isPostgresql } from "@/lib/platform/database/kind";
import { env } from "@/lib/platform/env";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { approveSubmission, returnSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { openOtherProgram } from "@/lib/testing/other-program";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { attachFile } from "../attachments/commands";
import { smallPdf } from "../attachments/files.test-data";
import { addComment } from "../comments/commands";
import { answerFinding } from "../findings/answer-finding";
import { unboundId } from "../findings/answers";
import { saveField } from "./commands";

/** What Word and a browser's PDF put on the clipboard, and worse. */
const awkward = (text: string) => `${text}\u000B⻓三⻆\uFFFE\u0002\ud83d`;
const bilingual = (zh: string) => ({ zh, en: zh });
const both = (text: string) => bilingual(awkward(text));

let report: SmallReport;
const fieldId = (key: string) => report.fieldId(key);
const save = async (key: string, typed: string, more = {}) =>
  must(await saveField({ fieldId: fieldId(key), typed, basedOn: 0, ...more }, report.editor)).revision;

beforeAll(async () => {
  report = await openSmallReport();
});

describe("a figure copied out of a browser's PDF", () => {
  it.each([
    ["training.people", "1080⼈次", "1080人次"],
    ["forum.dates", "9⽉9—11⽇", "9月9—11日"],
    ["forum.countries", "⻢来⻄亚、丙\uFFFE研究院", "马来西亚、丙研究院"],
    ["forum.theme", "⻓三⻆⼀体化", "长三角一体化"],
    ["forum.edition", "不适⽤", "不适用"],
  ])("%s: %s is %s", async (key, typed, printed) => {
    expect((await save(key, typed)).printed).toBe(printed);
  });
});

describe("every text that is entered", () => {
  it("is stored without what a format cannot hold, and without radicals", async () => {
    const { editor, reviewer, administrator, sectionId, year } = report;
    const source = {
      source: awkward("年报"),
      quotation: awkward("超6万人次"),
      page: awkward("3"),
      link: "https://annals.test/\u000B表",
      reason: awkward("首次"),
    };
    must(await attachFile({ name: `${awkward("来源")}.pdf`, data: smallPdf }, editor));
    await save("text.training", awkward("培训{training.batches}，为期3天"), source);
    await save("training.batches", "24批", source);
    must(
      await addComment(
        { fieldId: fieldId("training.batches"), replyToId: null, body: awkward("核对") },
        reviewer,
      ),
    );
    must(
      await answerFinding(
        { fieldId: fieldId("text.training"), findingId: unboundId("3天"), reason: awkward("未变") },
        editor,
      ),
    );
    must(await renameSection({ year, sectionId, title: both("培训") }, administrator));
    must(
      await addIndicator(
        indicatorOf("cleaned.text", { name: both("试点"), definition: both("数") }),
        administrator,
      ),
    );
    must(
      await invitePerson(
        { email: "clean@annals.test", name: awkward("李华"), roles: ["editor"], topics: [] },
        administrator,
      ),
    );
    const { id } = must(await submitSection({ sectionId, note: awkward("请审") }, editor));
    must(await returnSubmission({ ...(await seenNow(id)), reason: awkward("请补") }, reviewer));
    const again = must(await submitSection({ sectionId, note: "已补" }, editor));
    must(await approveSubmission(await seenNow(again.id), reviewer));
    must(await publishNow({ year, note: awkward("更正") }, administrator));

    const texts = await storedTexts();
    expect(texts.filter((text) => text.includes("长三角")).length).toBeGreaterThan(12);
    expect(texts.filter((text) => forbiddenInXml.test(text) || /[\u2E80-\u2FDF]/.test(text))).toEqual([]);
  });

  it("has one line where it is a name", async () => {
    const title = "科技\u000B培训 \n 人次";
    must(
      await renameSection(
        { year: report.year, sectionId: report.sectionId, title: bilingual(title) },
        report.administrator,
      ),
    );
    const section = await reader().section.findUniqueOrThrow({ where: { id: report.sectionId } });
    expect(section.titleZh).toBe("科技 培训 人次");
  });
});

it("a unit is read whatever its catalogue was copied from", async () => {
  must(await addUnit({ sign: "⻋橱", name: bilingual("车橱"), dimension: "thing" }, report.administrator));
  expect(
    (await saveField({ fieldId: fieldId("training.people"), typed: "12⻋橱", basedOn: 1 }, report.editor)).ok,
  ).toBe(true);
});

it("a password is kept as it was typed", async () => {
  const password = "⻓三⻆ and\u000B more than fifteen";
  const email = "verbatim@annals.test";
  const { id } = must(await addPerson({ email, name: "王芳", roles: ["editor"], password }, system));
  const person = await findPerson(reader(), id);
  if (!person) throw new Error("There is no such person.");
  const change = (current: string) =>
    changeOwnPassword({ current, password: `${password}!` }, actorOf(person));
  expect((await change("长三角 and\n more than fifteen")).ok).toBe(false);
  expect((await change(password)).ok).toBe(true);
});

/** Returns every text in every table, and every text in those that are JSON. */
async function storedTexts(): Promise<string[]> {
  const db = await openOtherProgram();
  const tables = await db.rows<{ name: string }>(
    isPostgresql(env.DATABASE_URL)
      ? `SELECT table_name AS "name" FROM information_schema.tables WHERE table_schema = current_schema()`
      : `SELECT "name" FROM sqlite_master WHERE "type" = 'table'`,
  );
  const cells: unknown[] = [];
  for (const { name } of tables)
    for (const row of await db.rows<object>(`SELECT * FROM "${name}"`)) cells.push(...Object.values(row));
  await db.close();
  return cells.filter((cell) => typeof cell === "string").flatMap((cell) => [cell, ...textsIn(cell)]);
}

function textsIn(cell: string): string[] {
  if (!/^[[{]/.test(cell)) return [];
  const found: string[] = [];
  JSON.parse(cell, (_, value: unknown) => (typeof value === "string" ? found.push(value) : value));
  return found;
}

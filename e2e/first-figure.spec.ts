import { parse } from "csv-parse/sync";
import type { Page } from "@playwright/test";
import { faultsAt } from "./support/every-address";
import { gap } from "./support/gap";
import { joinOffice, nameOffice } from "./support/join-office";
import { openFirstYear } from "./support/open-first-year";
import { publicAddresses, type Samples, staffAddresses } from "./support/public-addresses";
import { publishVersion } from "./support/publish-version";
import { approveSeveral, openReview } from "./support/review";
import { sendForReview } from "./support/send-for-review";
import type { Site } from "./support/site";
import { expect, test } from "./support/test";

// npm start builds the site where that has not been done since the sources changed.
test.describe.configure({ timeout: 500_000 });
test.use({ siteOptions: { template: "nothing", settings: { ANNALS_PREPARE: "ahead" } } });

/** What is asked for of the office of the story. There is no `none`. */
const figure = "section-1-1.figure";
const office: Samples = {
  ...{ year: "2023", version: "1.0", number: "1.1", key: figure, id: "none", token: "none" },
  ...{ "/indicators/code": figure, "/series/code": "none", "/topics/code": "section-1-1" },
  ...{ "/charts/file": "none.svg", "/cards/file": "site.png" },
  ...{ page: "office", term: "none", release: "none" },
};

/** These addresses answer only who asks for something. */
const asked = (address: string) =>
  address
    .replace(/search\.json$/, "$&?q=1")
    .replace(/table\.(?:csv|xlsx)$/, `$&?i=${figure}`)
    .replace(/intake\/new$/, "$&?year=2023");

/** Expects every address to answer with whole sentences, and to be there unless it names one of `missing`. */
async function everyAddressIsHonest(
  people: { admin: Page; reader: Page },
  missing: { staff: string[]; reader: string[] },
): Promise<void> {
  const walks = [
    { page: people.reader, addresses: publicAddresses(office).map(asked), samples: missing.reader },
    { page: people.admin, addresses: staffAddresses(office).map(asked), samples: missing.staff },
  ];
  for (const walk of walks) expect.soft(await faultsAt(walk)).toEqual([]);
}

async function becomeAdministrator(admin: Page, site: Site): Promise<void> {
  const [link] = /http\S+\/welcome\/[\w-]{43}/.exec(site.printed()) ?? [];
  if (!link) throw new Error(`npm start printed no invitation:\n${site.printed()}`);
  await joinOffice(admin, link);
}

async function invited(admin: Page, name: string, role: "编辑" | "审核人"): Promise<string> {
  await admin.goto("/desk");
  await admin.getByRole("link", { name: "请来填报和审核的人" }).click();
  await admin.getByLabel("姓名").fill(name);
  await admin.getByLabel("邮箱").fill(`${role === "编辑" ? "editor" : "reviewer"}@office.test`);
  const roles = admin.getByRole("group", { name: "角色" });
  for (const one of ["编辑", "审核人"] as const) await roles.getByLabel(one).setChecked(one === role);
  const topics = admin.getByRole("group", { name: "负责的主题" }).getByRole("checkbox");
  if (role === "编辑") for (const topic of await topics.all()) await topic.check();
  await admin.getByRole("button", { name: "邀请", exact: true }).click();
  return admin.getByLabel("链接", { exact: true }).inputValue();
}

async function writeAndSend(editor: Page): Promise<void> {
  await editor.goto("/desk");
  await editor
    .getByRole("main")
    .getByRole("link", { name: /科技培训/ })
    .first()
    .click();
  await editor.getByRole("button", { name: "修改句子" }).click();
  const sentence = editor.getByLabel("句子", { exact: true });
  await sentence.fill("全年举办科技培训25批。");
  const number = editor.getByRole("region", { name: "句中的数字" }).getByRole("listitem");
  await number.getByRole("button", { name: "从目录选用或新建…" }).click();
  await number.getByRole("button", { name: "新建指标" }).click();
  await expect(number.getByLabel("中文名称")).toHaveValue("举办科技培训");
  await number.getByRole("button", { name: "添加并用在句中" }).click();
  await expect(sentence).toHaveValue("全年举办科技培训〔举办科技培训〕。");
  await editor.getByRole("button", { name: "保存句子" }).click();
  await expect(gap(editor, "举办科技培训")).toHaveValue("25批");
  await sendForReview(editor);
}

async function figureInPublic(reader: Page): Promise<void> {
  await reader.goto("/");
  await reader
    .getByRole("main")
    .getByRole("link", { name: /科技培训/ })
    .first()
    .click();
  await expect(reader.getByRole("main")).toContainText("全年举办科技培训25批");
  await reader.getByRole("link", { name: /25批/ }).first().click();
  await expect(reader.getByRole("heading", { level: 1 })).toContainText("举办科技培训");
  const csv = await (await reader.request.get("/api/v1/observations.csv?year=2023")).text();
  const [row, ...more] = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
  expect(row).toMatchObject({ indicator_code: figure, value_as_printed: "25批", obs_value: "25" });
  expect(more).toEqual([]);
}

test("an office comes from npm start to its first released figure", async ({ as, site }) => {
  expect(site.printed()).not.toContain("reset-password");
  const [admin, reader] = [await as.visitor(), await as.visitor()];
  await becomeAdministrator(admin, site);
  // An office need not write a summary.
  const never = ["none", "/summary"];
  const absent = ["2023", "section-1-1", ...never];
  await everyAddressIsHonest({ admin, reader }, { staff: absent, reader: absent });
  await nameOffice(admin);
  await openFirstYear(admin);
  await everyAddressIsHonest({ admin, reader }, { staff: [...never, figure], reader: absent });

  const links = [await invited(admin, "周宁", "编辑"), await invited(admin, "李敏", "审核人")] as const;
  const [editor, reviewer] = [await as.visitor(), await as.visitor()];
  await joinOffice(editor, links[0]);
  await writeAndSend(editor);
  await joinOffice(reviewer, links[1]);
  await openReview(reviewer, /1\.1/);
  await approveSeveral(reviewer, "批准全部");
  await expect(reviewer.getByText("没有等待审核的送审")).toBeVisible();

  await publishVersion(admin, 2023, "1.0");
  await figureInPublic(reader);
  await everyAddressIsHonest({ admin, reader }, { staff: never, reader: never });
  // Links that nobody was given were asked for above, which the log rightly tells of.
  const isTrouble = (line: string) => /"level":(?:40|50|60)|Not prepared|undefined/.test(line);
  const troubles = site.printed().split("\n").filter(isTrouble);
  expect(troubles.filter((line) => !line.includes("sign_in_failed"))).toEqual([]);
});

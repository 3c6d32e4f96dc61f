import type { Locator, Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { publishVersion } from "./support/publish-version";
import { expect, readOnly, test } from "./support/test";

/** What was printed while comparability was prose: changes between years whose bases differ. */
const falseChanges = [
  /增加50%至167%/,
  /增加7%至60%/,
  /增加17%至60%/,
  /[+]8\.7%/,
  /50% to 167%/,
  /7% to 60%/,
  /17% to 60%/,
];
/** Changes that are printed with their note alone. */
const reserved: [change: RegExp, note: string][] = [
  [/[+]29\.5%/g, "总投入"],
  [/29至46倍/g, "线上“参与”人数"],
  [/29 to 46 times/g, "Online participants"],
];

readOnly("no page prints a change between values that are not comparable", async ({ site, request }) => {
  const sitemap = await (await request.get(`${site.url}/sitemap.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address = ""]) => new URL(address).pathname,
  );
  expect(paths.length).toBeGreaterThan(100);
  const pages = [...new Set([...paths, "/compare?years=2018,2021,2023", "/en/compare?years=2018,2021,2023"])];
  for (const path of pages) {
    const words = wordsOf(await (await request.get(site.url + path)).text());
    for (const change of falseChanges) expect(words, path).not.toMatch(change);
    for (const [change, note] of reserved) {
      for (const { index } of words.matchAll(change))
        expect(words.slice(index, index + 120), path).toMatch(new RegExp(`${note}|reservation|保留`));
    }
  }
});

const wordsOf = (html: string) =>
  html
    .replace(/<(script|style|head)[^>]*>.*?<\/\1>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"');

const projects = /国内科技合作项目(?!资金|领域)/;
const note = { zh: "2023年起含续建项目。", en: "Continued projects are counted from 2023." };

async function grade(admin: Page, as: string) {
  await admin.goto("/desk/catalogue/indicators/cooperation.projects");
  const grades = admin.getByRole("region", { name: "可比性" });
  await grades.getByRole("button", { name: "评定 2021 → 2023", exact: true }).click();
  await grades.getByLabel("评定", { exact: true }).selectOption(as);
  await grades.getByLabel("中文说明").fill(note.zh);
  await grades.getByLabel("英文说明").fill(note.en);
  await grades.getByRole("button", { name: "保存评定" }).click();
  await expect(grades.getByRole("listitem").filter({ hasText: "2021 → 2023" })).toContainText(as);
}

async function correct(admin: Page, version: string) {
  await admin.goto("/desk/releases/2023");
  await admin.getByRole("link", { name: "更改清单" }).click();
  await expect(admin.getByRole("row", { name: projects }).first()).toContainText("可比性");
  const note = "说明国内科技合作项目数两年的可比性。";
  await publishVersion(admin, 2023, version, { reason: "口径调整", note });
}

async function changesOn(page: Page): Promise<[string, Locator][]> {
  const headlines = page.getByRole("region", { name: "2023年的主要数字" });
  const exactly = page.getByText("国内科技合作项目", { exact: true });
  return [
    ["/", headlines.getByRole("listitem").filter({ has: exactly })],
    ["/compare?years=2021,2023", page.getByRole("row").filter({ has: exactly }).first()],
    ["/reports/2023/sections/8.3", page.getByRole("listitem").filter({ hasText: projects }).first()],
    ["/indicators/cooperation.projects", page.getByRole("main")],
    ["/reports/2023/figures/cooperation.projects", page.getByRole("main")],
  ];
}

test("a grade takes effect with the report's next version, on every page alike and in the data", async ({
  as,
}) => {
  const admin = await as.admin();
  const reader = await as.visitor();
  await grade(admin, "有保留可比");
  for (const [path, place] of await changesOn(reader)) {
    await reader.goto(path);
    await expect(place, path).toContainText("比2021年增加5项");
    await expect(place, path).not.toContainText(note.zh);
  }
  await correct(admin, "1.1");
  for (const [path, place] of await changesOn(reader)) {
    await reader.goto(path);
    await expect(place, path).toContainText(new RegExp(`比2021年增加5项（[^）]*）有保留：${note.zh}`));
  }
  await accessible(reader);

  await grade(admin, "不可比");
  await correct(admin, "1.2");
  for (const [path, place] of (await changesOn(reader)).slice(1)) {
    await reader.goto(path);
    await expect(place, path).toContainText(`与2021年不可比，不作比较${note.zh}`);
    await expect(place, path).not.toContainText("增加5项");
  }
  await reader.goto("/");
  const headlines = reader.getByRole("region", { name: "2023年的主要数字" });
  await expect(headlines.getByText("国内科技合作项目", { exact: true })).toHaveCount(0);

  const statusIn = async (version: string) => {
    const query = `year=2023&version=${version}&indicator=cooperation.projects`;
    const answer = await reader.request.get(`/api/v1/observations.json?${query}`);
    const rows = (await answer.json()) as { obs_status: string }[];
    return rows.map(({ obs_status }) => obs_status);
  };
  expect([await statusIn("1.0"), await statusIn("1.1"), await statusIn("1.2")]).toEqual([
    ["A"],
    ["A"],
    ["B"],
  ]);

  await reader.goto("/reports/2023/versions/1.0/sections/8.3");
  await expect(reader.getByRole("main")).not.toContainText(note.zh);
});

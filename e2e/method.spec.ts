import { parse } from "csv-parse/sync";
import { accessible } from "./support/accessible";
import { expect, readOnly as test } from "./support/test";

test("a reader of the methodology finds how a word is read and which years compare", async ({ as }) => {
  const page = await as.visitor();
  await page.goto("/methods");
  const signs = page.getByRole("table", { name: "不确切的数怎样读、怎样画" });
  await expect(signs.getByRole("row", { name: /^超过/ })).toContainText("超6万人次");
  await signs.getByRole("link", { name: "超6万人次" }).click();
  await expect(page).toHaveURL(/\/reports\/2023\/figures\//);
  await page.goBack();
  await page.getByRole("link", { name: "逐项查看" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("可比性一览");
  const row = page.getByRole("row", { name: /^科技培训人次/ });
  await expect(row.getByRole("listitem").nth(0)).toContainText("2018 → 2021 有保留");
  await expect(row.getByRole("listitem").nth(0)).toContainText("2018年未提企业创新研发人员");
  await expect(row.getByRole("listitem").nth(1)).toContainText("2021 → 2023 可比");
  await expect(row.getByRole("cell").last()).toHaveText(/2018 → 2023 有保留/);
  await accessible(page);

  const address = await page.getByRole("link", { name: "逐对列出（CSV）" }).getAttribute("href");
  const csv = await (await page.request.get(address ?? "")).text();
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  const ofTraining = rows.filter((each) => each.indicator_code === "training.people");
  expect(ofTraining.map(({ earlier, later, span, grade }) => [earlier, later, span, grade])).toEqual([
    ["2018", "2021", "neighbouring", "with_reservation"],
    ["2021", "2023", "neighbouring", "comparable"],
    ["2018", "2023", "first_and_last", "with_reservation"],
  ]);
});

test("units, signs and bases lead to the glossary, each once in a table", async ({ as }) => {
  const page = await as.visitor();
  await page.goto("/reports/2023/sections/8.2");
  await page.getByRole("table").getByRole("link", { name: "家" }).click();
  await expect(page).toHaveURL(/\/glossary#organisations$/);
  await page.goto("/en/reports/2018/figures/training.people");
  await page.getByRole("link", { name: "余", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/glossary#more-than$/);
  await page.goto("/indicators/training.people");
  const facts = page.getByRole("link", { name: "人次", exact: true });
  await expect(facts).toHaveAttribute("href", "/glossary#attendances");
});

test("the date that the office announced stands on the front page, in the calendar and in its feed", async ({
  as,
}) => {
  const page = await as.visitor();
  await page.goto("/en");
  await expect(page.getByText("Next release: the report for 2024")).toBeVisible();
  await page.getByRole("link", { name: "March 2027" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Release calendar");
  await expect(page.getByRole("row", { name: /^March 2027/ })).toContainText("Report for 2024");
  await expect(page.getByRole("row", { name: /version 1\.0/ })).toHaveCount(3);
  const feed = await page.getByRole("link", { name: /iCalendar/ }).getAttribute("href");
  const answer = await page.request.get(feed ?? "");
  expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(await answer.text()).toContain("DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270401");
});

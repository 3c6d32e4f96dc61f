import { expect, it } from "vitest";
import { pageOf } from "./sets.test-data";
import { standInPage } from "./stand-in";

const missing = pageOf("没有这一页", "地址可能有误。");

it("says in place of a page where the site answers it, and looks like the site", () => {
  const page = standInPage(missing, "zh", 'https://annals.example.org/search?a=1&b="2"');
  expect(page).toContain("<title>这项功能请到原站使用</title>");
  expect(page).toContain("<h1>这项功能请到原站使用</h1>");
  expect(page).toContain(
    '<a href="https://annals.example.org/search?a=1&amp;b=&quot;2&quot;">到原站打开这一页</a>',
  );
  expect(page).toContain('<header><a href="/search">搜索</a></header>');
  expect(page).not.toContain("地址可能有误");
  expect(page).not.toContain("<form");
});

it("says, where nobody answers, what there is instead", () => {
  const page = standInPage(missing, "en", null);
  expect(page).toContain("Start from a report's contents");
  expect(page).not.toContain("Open this page on the site itself");
});

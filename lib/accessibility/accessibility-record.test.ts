import axe from "axe-core";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { browser, conditions, engine, stories, testedPages } from "./accessibility-record";

const sourceOf = (story: string) => readFileSync(`e2e/${story}`, "utf8");
const versions = JSON.parse(readFileSync("package.json", "utf8")) as {
  devDependencies: Record<string, string>;
};

describe("the record of what was tested", () => {
  it("names the versions that are installed", () => {
    expect(axe.version).toBe(engine.version);
    expect(versions.devDependencies["axe-core"]).toBe(engine.version);
    expect(browser.driver).toBe(`Playwright ${versions.devDependencies["@playwright/test"]}`);
  });

  it("names the sets of rules that are on, as the stories run them", () => {
    expect(sourceOf("support/accessible.ts")).not.toContain('"tag"');
    const { rules } = (axe as unknown as { _audit: { rules: { tags: string[]; enabled: boolean }[] } })
      ._audit;
    const level = /^(?:wcag2\d*a+|best-practice)$/;
    const on = rules
      .filter(
        ({ enabled, tags }) => enabled && !tags.includes("experimental") && !tags.includes("deprecated"),
      )
      .flatMap(({ tags }) => tags.filter((tag) => level.test(tag)));
    expect([...new Set(on)].toSorted()).toEqual([...engine.tags].toSorted());
  });

  const folders = readdirSync("app/[locale]", { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /(?:^|\/)page\.tsx$/.test(file))
    .map((file) => file.split("/")[0] ?? "");
  const groups = Object.values(testedPages);

  it("covers every page, except the one for addresses that do not exist, which is public", () => {
    const known: readonly string[] = groups.flatMap((group) => group.folders);
    expect([...new Set(folders)].filter((folder) => !known.includes(folder))).toEqual(["[...rest]"]);
  });

  it.each(groups)("$story runs axe on the pages in $folders", ({ folders: of, story, walks }) => {
    const source = sourceOf(story);
    expect(source).toMatch(/\b(?:accessible|violations)\(/);
    if (walks) expect(source).toMatch(/\b(?:public|staff)Addresses\(/);
    else for (const folder of of) expect(source).toContain(`/${folder.replace(/[()]/g, "")}`);
  });

  it.each(Object.values(stories))("%s tells: %s", (story, title) => {
    expect(sourceOf(story)).toContain(`test("${title}"`);
  });

  it("has a story for each way in which public pages were looked at", () => {
    const source = sourceOf("public.spec.ts");
    const proofs: Record<(typeof conditions)[number], string> = {
      languages: "publicAddresses()",
      light: 'colorScheme: "light"',
      dark: 'colorScheme: "dark"',
      phone: "width: 390",
      reflow: "width: 320",
      largeType: '"200%"',
      textSpacing: "letter-spacing: 0.12em",
    };
    for (const condition of conditions) expect(source, condition).toContain(proofs[condition]);
  });
});

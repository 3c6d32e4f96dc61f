import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { bundle, bundled } from "../../scripts/bundle.mjs";
import { madeFrom } from "../../scripts/made-from.mjs";

const folder = mkdtempSync(join(tmpdir(), "annals-made-"));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "sources"));

const write = (name: string, text: string) => writeFileSync(join(folder, "sources", name), text);
const state = () => madeFrom([join(folder, "sources")], join(folder, "marker"));

it.each<[string, () => void, boolean]>([
  ["nothing has changed", () => undefined, true],
  ["a file has other contents of the same length", () => write("a.ts", "2"), false],
  ["a file is new", () => write("b.ts", "1"), false],
  ["a file is gone", () => rmSync(join(folder, "sources", "a.ts")), false],
  ["a clone gave a file another time", () => utimesSync(join(folder, "sources", "a.ts"), 1, 1), true],
  ["a test is new", () => write("a.test.ts", "1"), true],
])("where %s", (_, change, isMade) => {
  rmSync(join(folder, "sources"), { recursive: true });
  mkdirSync(join(folder, "sources"));
  write("a.ts", "1");
  state().note();
  expect(state().isMade).toBe(true);
  change();
  expect(state().isMade).toBe(isMade);
  expect(state().isMade).toBe(isMade);
});

it("is not made while there is no marker", () => {
  expect(madeFrom([join(folder, "sources")], join(folder, "none")).isMade).toBe(false);
});

it("knows every folder that the server is bundled from", async () => {
  const { metafile } = await bundle();
  const inputs = Object.keys(metafile.inputs);
  expect(inputs).toContain("server/start.ts");
  const known = [...bundled, "node_modules"].map((path) => `${path}/`);
  expect(inputs.filter((input) => !known.some((path) => input.startsWith(path)))).toEqual([]);
});

it("lets a process that has loaded a bundle load what Next builds afterwards", () => {
  const site = join(folder, "site");
  const put = (name: string, text: string) => {
    mkdirSync(join(site, name, ".."), { recursive: true });
    writeFileSync(join(site, name), text);
  };
  put("package.json", '{"type": "module"}');
  put(".next/annals/prepare.mjs", "export default 1;");
  put("built.js", 'require("node:fs"); module.exports = "loaded";');
  const start = `
    import { mkdirSync, copyFileSync } from "node:fs";
    import { createRequire } from "node:module";
    import { declareModuleKind } from ${JSON.stringify(pathToFileURL(resolve("scripts/bundle.mjs")).href)};
    declareModuleKind(".next");
    await import("./.next/annals/prepare.mjs");
    mkdirSync(".next/server");
    copyFileSync("built.js", ".next/server/built.js");
    console.log(createRequire(import.meta.url)("./.next/server/built.js"));
  `;
  put("start.mjs", start);
  expect(execFileSync(process.execPath, ["start.mjs"], { cwd: site, encoding: "utf8" })).toBe("loaded\n");
});

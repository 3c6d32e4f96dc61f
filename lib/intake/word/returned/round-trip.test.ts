import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { anyText } from "@/lib/characters/characters.test-data";
import { openDocument } from "../open-document";
import { compared, printed, sentXml, type Values, values } from "./word.test-data";
import { writeDocument } from "../document/write-document";

const keys = Object.keys(values);
const figures = ["batches", "people", "money", "forum.dates", "forum.countries"].map((key) => `{${key}}`);
const sentence = fc
  .array(fc.oneof(anyText, fc.constantFrom(...figures, "，", "培训", "  ", "\n", "24批")), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.join(""));
const typed: fc.Arbitrary<Values> = fc.record({
  ...Object.fromEntries(keys.filter((key) => key.startsWith("text.")).map((key) => [key, sentence])),
  batches: fc.constantFrom("24批", "多批", "零", "", "约1/4", "超6万批"),
  people: fc.constantFrom("1080人次", "未统计", "2000余人次", "1,234.5万人次", "-5人次"),
  money: fc.constantFrom("172.79亿元", "1.05亿元", "3—5亿元"),
  "forum.dates": fc.constantFrom("9月9—11日", "10月29日—11月1日", "不适用", ""),
  "forum.countries": fc.constantFrom("巴西、泰国等5国", "巴西", "待报"),
});

it("what is taken back as it was sent has no differences, whatever its texts", async () => {
  await fc.assert(
    fc.asyncProperty(typed, async (report) => {
      const { figures, ...rest } = compared(await sentXml(printed(report)), report);
      expect(figures.filter(({ then, now }) => then !== now)).toEqual([]);
      expect(rest).toEqual({
        ...{ words: [], removed: [], added: [], moved: [], set: [], unknown: [], withoutBookmark: 0 },
      });
    }),
    { numRuns: 30 },
  );
});

function hasWriter(): boolean {
  try {
    const folder = execFileSync("sh", ["-c", 'dirname "$(readlink -f "$(command -v soffice)")"'], {
      encoding: "utf8",
    });
    execFileSync("sh", ["-c", `ls "${folder.trim()}"/libswlo.so`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasWriter())("LibreOffice Writer (skipped where it is not installed)", () => {
  const folder = mkdtemp(join(tmpdir(), "annals-word-"));
  afterAll(async () => rm(await folder, { recursive: true, force: true }));

  /** Converts a file through LibreOffice and returns the path of the new one. */
  async function converted(file: string, format: string): Promise<string> {
    const to = await folder;
    const profile = `-env:UserInstallation=file://${join(to, "profile")}`;
    const args = [profile, "--headless", "--convert-to", format, "--outdir", to, file];
    await promisify(execFile)("soffice", args, { timeout: 100_000 });
    return file.replace(/\.\w+$/, `.${format}`);
  }

  it("gives back through .fodt exactly the differences made there", async () => {
    const path = join(await folder, "report.docx");
    await writeFile(path, await writeDocument(printed(), { withSources: true }));
    const flat = await converted(path, "fodt");
    const text = await readFile(flat, "utf8");
    const edited = [
      ["1080", "1180"],
      ["172.79亿", "180.5亿"],
      ["9月9—11日", "9月9—12日"],
      ["全年工作平稳有序", "全年工作总体平稳"],
    ].reduce((all, [from = "", to = ""]) => all.replaceAll(from, to), text);
    expect(edited).not.toBe(text);
    await writeFile(flat, edited);
    const opened = await openDocument(await readFile(await converted(flat, "docx")));
    const { figures, words, ...rest } = compared(opened.ok ? opened.value : "");
    const changed = figures.filter(({ then, now }) => then !== now);
    expect(new Map(changed.map(({ key, now }) => [key, now]))).toEqual(
      new Map([
        ["people", "1180人次"],
        ["money", "180.5亿元"],
        ["forum.dates", "9月9—12日"],
      ]),
    );
    expect(changed).toHaveLength(5);
    expect(words.map(({ wording }) => wording)).toEqual(["全年工作总体平稳，成效明显。"]);
    expect(rest).toEqual({ removed: [], added: [], moved: [], set: [], unknown: [], withoutBookmark: 0 });
  });
});

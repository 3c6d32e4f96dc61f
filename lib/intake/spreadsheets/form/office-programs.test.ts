import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SectionForm } from "@/lib/entry/form/form";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { workbookIn } from "../workbook.test-data";
import { compareForm } from "./compare-form";
import { readForm } from "./read-form";
import { findSectionForms } from "./section-forms";
import { writeForm } from "./write-form";

const soffice = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"].find(
  existsSync,
);
const office = "0b0f2f6a-0000-4000-8000-00000000000a";
let folder = "";
let forms: SectionForm[] = [];

beforeAll(async () => {
  const report = await openSmallReport();
  const text = "全年培训{training.batches}。\n另起一行。";
  must(await saveField({ fieldId: report.fieldId("text.training"), typed: text, basedOn: 0 }, report.editor));
  must(
    await saveField(
      { fieldId: report.fieldId("training.batches"), typed: "24批", basedOn: 0, source: "年报" },
      report.editor,
    ),
  );
  forms = (await findSectionForms(reader(), report.year, report.editor)) ?? [];
  folder = await mkdtemp(join(tmpdir(), "annals-form-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function converted(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const input = join(folder, `form.${from}`);
  await writeFile(input, bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  await promisify(execFile)(soffice ?? "", [
    profile,
    "--headless",
    "--convert-to",
    to,
    "--outdir",
    join(folder, "out"),
    input,
  ]);
  return readFile(join(folder, "out", `form.${to}`));
}

/** Saves of LibreOffice. Skipped where it is not installed. */
describe.skipIf(!soffice)("a form that LibreOffice saved", { timeout: 120_000 }, () => {
  it.each(["xlsx", "ods"])("as %s is read as before", async (format) => {
    const bytes = await writeForm({ sections: forms, place: null, locale: "zh", office });
    const filled = readForm(await workbookIn(await converted(bytes, "xlsx", format)), office);
    expect(filled?.rows).toHaveLength(7);
    expect(filled && compareForm(filled, forms, new Map())).toEqual({ changes: [], left: [] });
  });
});

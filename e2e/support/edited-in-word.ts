import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";
import { ZipFile } from "yazl";

type Edits = readonly (readonly [from: string, to: string])[];

/** Edits the text of a .docx: in LibreOffice where its Writer is installed, else in the file itself. */
export async function editedInWord(docx: Buffer, edits: Edits): Promise<Buffer> {
  return hasWriter() ? editedInLibreOffice(docx, edits) : editedDirectly(docx, edits);
}

export function hasWriter(): boolean {
  try {
    const program = execFileSync("sh", ["-c", 'readlink -f "$(command -v soffice)"'], { encoding: "utf8" });
    return existsSync(join(dirname(program.trim()), "libswlo.so"));
  } catch {
    return false;
  }
}

/** Opens the file, saves it in LibreOffice's own format, edits that, and saves it as .docx again. */
function editedInLibreOffice(docx: Buffer, edits: Edits): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "annals-word-"));
  const file = (format: string) => join(folder, `report.${format}`);
  const convert = (from: string, to: string) => {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", folder, file(from)]);
  };
  try {
    writeFileSync(file("docx"), docx);
    convert("docx", "fodt");
    writeFileSync(file("fodt"), replaced(readFileSync(file("fodt"), "utf8"), edits));
    convert("fodt", "docx");
    return readFileSync(file("docx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function editedDirectly(docx: Buffer, edits: Edits): Promise<Buffer> {
  const [archive, zip] = [await fromBufferPromise(docx), new ZipFile()];
  for await (const entry of archive.eachEntry()) {
    const content = await buffer(await archive.openReadStreamPromise(entry));
    const isText = entry.fileName === "word/document.xml";
    zip.addBuffer(isText ? Buffer.from(replaced(content.toString("utf8"), edits)) : content, entry.fileName);
  }
  zip.end();
  return buffer(zip.outputStream);
}

function replaced(text: string, edits: Edits): string {
  return edits.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`There is no ${from}.`);
    return all.replaceAll(from, to);
  }, text);
}

import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";
import { ZipFile } from "yazl";

// The first day that a zip archive can name.
const noTime = new Date(1980, 0, 1);

/**
 * Returns a .docx without what tells two runs of the writer apart: the times of its entries, the times in its properties, and
 * the numbers of bookmarks, which are counted for a whole process.
 */
export async function repacked(bytes: Buffer): Promise<Buffer> {
  const archive = await fromBufferPromise(bytes);
  const zip = new ZipFile();
  for await (const entry of archive.eachEntry()) {
    const content = await buffer(await archive.openReadStreamPromise(entry));
    const data = rewritten(entry.fileName, content);
    zip.addBuffer(data, entry.fileName, { mtime: noTime, mode: 0o100644, forceDosTimestamp: true });
  }
  zip.end();
  return buffer(zip.outputStream);
}

function rewritten(name: string, content: Buffer): Buffer {
  const rewrite = rewrites[name];
  return rewrite ? Buffer.from(rewrite(content.toString("utf8"))) : content;
}

const rewrites: Record<string, (xml: string) => string> = {
  "docProps/core.xml": (xml) => xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ""),
  // What docx has no option for: end notes that are numbered 1, 2, 3, and the rules of line breaking.
  "word/document.xml": (xml) =>
    renumbered(xml).replace(
      /(<w:footerReference [^>]*\/>)(?=<w:type |<w:pgSz )/g,
      '$1<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>',
    ),
  "word/styles.xml": (xml) => xml.replace("<w:pPrDefault><w:pPr>", "$&<w:kinsoku/>"),
};

function renumbered(xml: string): string {
  const ids = new Map<string, number>();
  const headings = new Map<string, number>();
  const numberOf = (of: Map<string, number>, id: string) => {
    const number = of.get(id) ?? of.size + 1;
    of.set(id, number);
    return number;
  };
  return xml
    .replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, (tag) =>
      tag.replace(/w:id="([^"]*)"/, (_, id: string) => `w:id="${numberOf(ids, id)}"`),
    )
    .replace(
      /(anchor="|w:name="|PAGEREF )_Toc(\d+)/g,
      (_, before: string, id: string) => `${before}_Toc${numberOf(headings, id)}`,
    );
}

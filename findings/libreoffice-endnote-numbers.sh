#!/usr/bin/env bash
# LibreOffice 7.4 (Debian's libreoffice-writer), the numbers of a .docx's end notes.
#
# A good guess: settings.xml says once for the whole document how end notes are numbered (w:endnotePr with w:numFmt), so decimal
# there gives 1, 2, 3.
# What happens: LibreOffice leaves the document's numbering unread and counts i, ii, iii, the default for end notes. It follows
# the same element in the properties of a section (w:sectPr). A report whose sources are end notes needs it in both places.
#
# Tried with Node 20.20 and LibreOffice 7.4.7 on 2026-11-28. Exits with 1 when this has changed.
set -euo pipefail

for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
command -v soffice >/dev/null || { echo "skipped: needs libreoffice-writer"; exit 0; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jszip@3.10.1 >/dev/null 2>&1 || { echo "skipped: needs npm's registry"; exit 0; }

cat >write.mjs <<'JS'
import { writeFileSync } from "node:fs";
import JSZip from "jszip";
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const open = "http://schemas.openxmlformats.org";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const types = ["document.main", "settings", "endnotes"].map(
  (kind) => `<Override PartName="/word/${kind.split(".")[0]}.xml" ContentType="${word}.${kind}+xml"/>`,
);
const link = (id, kind, target) =>
  `<Relationship Id="${id}" Type="${open}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const links = (...all) => `<Relationships xmlns="${open}/package/2006/relationships">${all.join("")}</Relationships>`;
const line = (kind, id) =>
  `<w:endnote w:type="${kind}" w:id="${id}"><w:p><w:r><w:${kind}/></w:r></w:p></w:endnote>`;
const decimal = (inner = "") => `<w:endnotePr><w:numFmt w:val="decimal"/>${inner}</w:endnotePr>`;

async function write(name, settings, section) {
  const zip = new JSZip();
  const add = (path, xml) => zip.file(path, `<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  add(
    "[Content_Types].xml",
    `<Types xmlns="${open}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join("")}</Types>`,
  );
  add("_rels/.rels", links(link("r1", "officeDocument", "word/document.xml")));
  add("word/_rels/document.xml.rels", links(link("r1", "settings", "settings.xml"), link("r2", "endnotes", "endnotes.xml")));
  add(
    "word/document.xml",
    `<w:document ${w}><w:body><w:p><w:r><w:t>培训25批</w:t></w:r><w:r><w:endnoteReference w:id="1"/></w:r></w:p><w:sectPr>${section}</w:sectPr></w:body></w:document>`,
  );
  add("word/settings.xml", `<w:settings ${w}>${settings}</w:settings>`);
  add(
    "word/endnotes.xml",
    `<w:endnotes ${w}>${line("separator", -1)}${line("continuationSeparator", 0)}<w:endnote w:id="1"><w:p><w:r><w:endnoteRef/></w:r><w:r><w:t>统计表</w:t></w:r></w:p></w:endnote></w:endnotes>`,
  );
  writeFileSync(`${name}.docx`, await zip.generateAsync({ type: "nodebuffer" }));
}
await write("document", decimal('<w:endnote w:id="-1"/><w:endnote w:id="0"/>'), "");
await write("section", "", decimal());
JS
node write.mjs
for name in document section; do
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to fodt "$name.docx" >/dev/null 2>&1 || true
  [ -s "$name.fodt" ] || { echo "skipped: needs libreoffice-writer"; exit 0; }
done

seen() { grep -o '<text:note-citation>[^<]*' "$1.fodt" | sed 's/.*>//'; }
echo "decimal in settings.xml: the note is $(seen document)"
echo "decimal in w:sectPr:     the note is $(seen section)"
[ "$(seen document)" = i ] && [ "$(seen section)" = 1 ]

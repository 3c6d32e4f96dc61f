#!/usr/bin/env bash
# word-extractor 1.0.4 (npm), text of a .doc with letter spacing.
#
# A good guess: letter spacing (字符间距, which Chinese offices and converters use to fill a line) changes how text looks and
# nothing of what is read. A try with 0.2 pt shows just that.
# What happens: where the spacing is an odd number of twips (0.25 pt is 5), the text is left out without an error or a gap. The
# package tells properties by five bits of nine, so spacing (sprmCDxaSpace, 0x8840) is taken for a deletion (sprmCFRMarkDel,
# 0x0800), whose flag is the lowest bit of the width. LibreOffice reads the same file in full.
#
# Tried with Node 20.20 and LibreOffice 7.4 on 2026-11-28. Exits with 1 when this has changed.
set -euo pipefail

for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
command -v soffice >/dev/null || { echo "skipped: needs libreoffice-writer"; exit 0; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund word-extractor@1.0.4 >/dev/null 2>&1 || { echo "skipped: needs npm's registry"; exit 0; }

for points in 0.2 0.25; do
  cat >"spaced-$points.html" <<HTML
<!doctype html><meta charset="utf-8"><p>before <span style="letter-spacing: ${points}pt">25</span> after</p>
HTML
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to doc:"MS Word 97" "spaced-$points.html" >/dev/null 2>&1 || true
  [ -s "spaced-$points.doc" ] || { echo "skipped: needs libreoffice-writer"; exit 0; }
  mkdir -p back
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to txt:Text --outdir back "spaced-$points.doc" >/dev/null 2>&1
done

cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import WordExtractor from "word-extractor";
const read = async (points) => {
  const document = await new WordExtractor().extract(readFileSync(`spaced-${points}.doc`));
  return document.getBody({ filterUnicode: false }).trim();
};
const back = readFileSync("back/spaced-0.25.txt", "utf8").replace("\uFEFF", "").trim();
const [even, odd] = [await read("0.2"), await read("0.25")];
console.log(`spaced by 0.2 pt:  ${JSON.stringify(even)}`);
console.log(`spaced by 0.25 pt: ${JSON.stringify(odd)}; LibreOffice reads ${JSON.stringify(back)}`);
process.exit(even.includes("25") && back.includes("25") && !odd.includes("25") ? 0 : 1);
JS
node read.mjs

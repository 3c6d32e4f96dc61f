#!/usr/bin/env bash
# hucre 1.0.0 (npm), writing an .xlsx with a text that XML cannot hold.
#
# A good guess: a writer of spreadsheets drops or escapes what XML 1.0 does not allow, so any string may be given to it. It does
# so for control characters (U+0002, U+000B), which one tries first.
# What happens: U+FFFE and U+FFFF are written as they are. The file is a valid zip, but the part with the text is not well-formed
# XML, so strict readers refuse the workbook.
#
# Tried with Node 20.20 and saxes 6.0.0 on 2026-11-28. Exits with 1 when this has changed.
set -euo pipefail

for tool in node npm unzip; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hucre@1.0.0 saxes@6.0.0 >/dev/null 2>&1 || { echo "skipped: needs npm's registry"; exit 0; }

cat >write.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
const texts = { control: "a\u0002\u000Bb", noncharacter: "a\uFFFEb", other: "a\uFFFFb" };
for (const [name, text] of Object.entries(texts))
  writeFileSync(`${name}.xlsx`, await writeXlsx({ sheets: [{ name: "s", rows: [[text]] }] }));
JS
cat >check.mjs <<'JS'
import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
const parser = new SaxesParser();
let problem = "well-formed";
parser.on("error", (error) => (problem = error.message));
parser.write(readFileSync(0, "utf8")).close();
console.log(problem);
JS

node write.mjs
seen=""
for name in control noncharacter other; do
  result="well-formed"
  for part in $(unzip -Z1 "$name.xlsx" | grep '^xl/.*\.xml$'); do
    one=$(unzip -p "$name.xlsx" "$part" | node check.mjs)
    [ "$one" = "well-formed" ] || result="$part: $one"
  done
  echo "$name: $result"
  seen="$seen$([ "$result" = "well-formed" ] && echo + || echo -)"
done
if [ "$seen" != "+--" ]; then
  echo "changed: expected only the file of control characters to be well-formed, saw $seen"
  exit 1
fi

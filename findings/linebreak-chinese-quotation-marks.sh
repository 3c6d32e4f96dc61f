#!/usr/bin/env bash
# linebreak 1.1.0 (npm, Unicode's line breaking, used by pdfkit), Chinese quotation marks.
#
# A good guess: a line may end before “ and behind ”, as Unicode's rule LB19a has said for East Asian text since version 16.
# What happens: the package follows the older LB19 and breaks on neither side of either mark: 立“三 and 年”行 stay together, and where much is
# quoted a line ends far too early. Brackets in place of the marks are broken right.
#
# Tried with Node 20.20 on 2026-11-29. Exits with 1 when this has changed.
set -euo pipefail

for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund linebreak@1.1.0 >/dev/null 2>&1 || { echo "skipped: needs npm's registry"; exit 0; }

cat >break.mjs <<'JS'
import LineBreaker from "linebreak";
const piecesOf = (text) => {
  const breaker = new LineBreaker(text);
  const pieces = [];
  let from = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    pieces.push(text.slice(from, next.position));
    from = next.position;
  }
  return pieces.join("|");
};
const [quoted, bracketed] = [piecesOf("确立“三年”行动"), piecesOf("确立「三年」行动")];
console.log(`with quotation marks: ${quoted}`);
console.log(`with brackets:        ${bracketed}`);
process.exit(quoted === "确|立“三|年”行|动" && bracketed === "确|立|「三|年」|行|动" ? 0 : 1);
JS
node break.mjs

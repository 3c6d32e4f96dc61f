#!/usr/bin/env bash
# hucre 1.0.0 (npm), formatValue of a number under the formats by which Chinese offices show 万 and 月.
#
# A good guess: formatValue shows a number as a spreadsheet program does, since it knows quoted text, thousands commas and General.
# What happens: 0\.0,"万" is the usual way to show ten thousands with one place: divided by 1 000, with a point that is only
# text before the last digit. 12345678 is 1234.6万. hucre takes the escaped point for the decimal point and shows 12345.7万,
# ten times as much with a unit that looks right. Under General"月" the 9 becomes "Gnral月ee", because the e of General is
# read as a year.
#
# LibreOffice 7.4 shows 1234.6万 and 9月. Tried with Node 20.20 on 2026-11-28. Exits with 1 when this has changed.
set -euo pipefail

for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hucre@1.0.0 >/dev/null 2>&1 || { echo "skipped: needs npm's registry"; exit 0; }

cat >format.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { formatValue } from "hucre";
import { writeXlsx } from "hucre/xlsx";
const cells = [
  [12345678, '0\\.0,"万"'],
  [9, 'General"月"'],
  [172.79, '0.00"亿元"'],
];
const styled = cells.map(([value, numFmt], row) => [`${row},0`, { value, style: { numFmt } }]);
writeFileSync("cells.xlsx", await writeXlsx({ sheets: [{ name: "s", rows: [], cells: new Map(styled) }] }));
for (const [value, format] of cells) console.log(`${value} under ${format} is ${formatValue(value, format)}`);
JS
seen=$(node format.mjs)
echo "$seen"
if command -v soffice >/dev/null; then
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true' cells.xlsx >/dev/null 2>&1 &&
    echo "LibreOffice: $(tr '\n' ' ' <cells.csv)"
fi
case "$seen" in
*"is 12345.7万"*"is Gnral月ee"*"is 172.79亿元"*) ;;
*)
  echo "changed: expected 12345.7万, Gnral月ee and 172.79亿元"
  exit 1
  ;;
esac

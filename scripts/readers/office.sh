#!/usr/bin/env bash
# Opens the workbook of a site in LibreOffice and Gnumeric, as a person does, and prints it to a PDF.
#   scripts/readers/office.sh http://localhost:3000 FOLDER
# Debian: apt-get install libreoffice-calc-nogui gnumeric poppler-utils
set -euo pipefail
site=${1:?Give the address of the site.}
folder=${2:?Give a folder for the results.}
mkdir -p "$folder"
cd "$folder"
curl --fail --silent --show-error --output observations.xlsx "$site/api/v1/observations.xlsx"
rows() { wc -l <"$1"; }

soffice --version
soffice --headless --convert-to pdf observations.xlsx >/dev/null
pdfinfo observations.pdf | grep -E "^(Title|Pages|Page size)"
pdftoppm -r 60 -png observations.pdf page
# 44,34,76: comma, double quote, UTF-8. Without them LibreOffice writes Chinese as question marks.
soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76' observations.xlsx >/dev/null
echo "LibreOffice: $(rows observations.csv) lines, the first page is in $folder/page-*.png"

ssconvert --version | head -1
ssconvert --export-type=Gnumeric_stf:stf_csv observations.xlsx gnumeric.csv 2>gnumeric.log
echo "Gnumeric: $(rows gnumeric.csv) lines, warnings: $(rows gnumeric.log)"

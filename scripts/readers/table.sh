#!/usr/bin/env bash
# Reads the CSV and NDJSON of a site with R, pandas, SQLite, csvkit and DuckDB, each as its users do.
#   scripts/readers/table.sh http://localhost:3000
# Debian: apt-get install r-base-core python3-pandas sqlite3 csvkit. DuckDB comes from npm.
set -euo pipefail
site=${1:?Give the address of the site.}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
curl --fail --silent --show-error --output table.csv "$site/api/v1/observations.csv"
curl --fail --silent --show-error --output table.ndjson "$site/api/v1/observations.ndjson"
has() { command -v "$1" >/dev/null || { echo "skipped: needs $1"; return 1; }; }

if has Rscript; then
  Rscript -e 'd <- read.csv("table.csv", colClasses = "character", fileEncoding = "UTF-8-BOM")' \
    -e 'cat("R", paste(R.version$major, R.version$minor, sep = "."), nrow(d), "x", ncol(d), names(d)[1], unique(d$release_version), "\n")'
fi
if has /usr/bin/python3 && /usr/bin/python3 -c "import pandas" 2>/dev/null; then
  /usr/bin/python3 - <<'PY'
import pandas
text = pandas.read_csv("table.csv", dtype=str, keep_default_na=False)
plain = pandas.read_csv("table.csv")
lines = pandas.read_json("table.ndjson", lines=True, dtype=False)
print("pandas", pandas.__version__, text.shape, text.columns[0], "lines", lines.shape)
print("  by default types, release_version is", plain["release_version"].dtype)
PY
fi
if has sqlite3; then
  sed '1s/^\xEF\xBB\xBF//' table.csv >plain.csv
  echo "sqlite3 $(sqlite3 --version | cut -d' ' -f1): $(sqlite3 :memory: '.mode csv' '.import plain.csv t' \
    'SELECT count(*), count(DISTINCT report_year || figure_key), max(release_version) FROM t')"
fi
if has csvstat; then
  echo "csvkit: $(csvstat --count table.csv 2>/dev/null | tail -1) rows, $(csvclean --dry-run table.csv 2>&1 | tail -1)"
fi
if has npm; then
  npm init -y >/dev/null
  npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >/dev/null
  cat >duck.mjs <<'JS'
import { DuckDBInstance } from "@duckdb/node-api";
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const first = async (sql) => (await connection.runAndReadAll(sql)).getRows()[0].map(String).join(" ");
const version = await first("SELECT version()");
const counted = "count(*), count(DISTINCT (report_year, figure_key)), typeof(any_value(release_version)), typeof(any_value(obs_value))";
console.log("DuckDB", version, "CSV", await first(`SELECT ${counted} FROM read_csv('table.csv')`));
console.log("DuckDB", version, "CSV as text", await first(`SELECT ${counted} FROM read_csv('table.csv', all_varchar = true)`));
console.log("DuckDB", version, "NDJSON", await first(`SELECT ${counted} FROM read_json('table.ndjson')`));
JS
  node duck.mjs
fi

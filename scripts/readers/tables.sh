#!/usr/bin/env bash
# Reads the CSV, NDJSON and Parquet of a site with pandas, SQLite, csvkit and DuckDB, as a person does who sets no options, and then as text.
#   scripts/readers/tables.sh http://localhost:3000
# Debian: apt-get install python3-pandas sqlite3 csvkit; DuckDB comes from npm.
set -euo pipefail
site=${1:?Give the address of the site.}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for format in csv ndjson; do
  curl --fail --silent --show-error --output "observations.$format" "$site/api/v1/observations.$format"
done
version=$(curl --fail --silent "$site/api/v1/reports.json" | grep --only-matching --max-count=1 '/reports/[0-9]*/versions/[0-9.]*' | head -1)
curl --fail --silent --show-error --output observations.parquet "$site/api/v1$version/observations.parquet"
has() { command -v "$1" >/dev/null || { echo "skipped: needs $1"; return 1; }; }

if /usr/bin/python3 -c "import pandas" 2>/dev/null; then
  /usr/bin/python3 - <<'PY'
import pandas

guessed = pandas.read_csv("observations.csv")
text = pandas.read_csv("observations.csv", dtype=str, keep_default_na=False)
lines = pandas.read_json("observations.ndjson", lines=True, dtype=False, convert_dates=False)
print("pandas", pandas.__version__, "CSV:", text.shape, "NDJSON:", lines.shape, "first column:", text.columns[0])
print("  release_version is", guessed["release_version"].dtype, sorted(guessed["release_version"].unique().tolist()))
print("  as text:", sorted(text["release_version"].unique().tolist()))
assert list(lines["row_hash"]) == list(text["row_hash"])
PY
else
  echo "skipped: needs python3-pandas"
fi

if has sqlite3; then
  sqlite3 -version | cut -d' ' -f1 | sed 's/^/SQLite /'
  sqlite3 t.db -cmd ".import --csv observations.csv o" \
    "select '  rows', count(*), 'columns', (select count(*) from pragma_table_info('o')) from o;
     select '  first column', hex(name) from pragma_table_info('o') where cid = 0;
     select '  versions', group_concat(distinct release_version) from o;"
fi

if has csvstat; then
  csvstat --version 2>&1
  echo "  rows: $(csvstat --count observations.csv)"
  csvclean --dry-run observations.csv | sed 's/^/  csvclean: /'
  csvstat --type -c release_version,period_start,obs_value observations.csv | sed 's/^/  /'
fi

has npm || exit 0
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >/dev/null 2>&1 || { echo "skipped: needs npm's registry"; exit 0; }
cat >duck.mjs <<'JS'
import { DuckDBInstance } from "@duckdb/node-api";
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson();
const sources = {
  "CSV": "read_csv('observations.csv')",
  "CSV, release_version as text": "read_csv('observations.csv', types = {'release_version': 'VARCHAR'})",
  "NDJSON": "read_json('observations.ndjson')",
  "Parquet of one version": "read_parquet('observations.parquet')",
};
console.log("DuckDB", (await rows("select version()"))[0][0]);
for (const [name, source] of Object.entries(sources)) {
  const columns = await rows(`describe select * from ${source}`);
  const [[count]] = await rows(`select count(*) from ${source}`);
  const [[type, versions]] = await rows(
    `select any_value(typeof(release_version)), string_agg(distinct release_version::varchar, ' ') from ${source}`,
  );
  console.log(`  ${name}: ${count} × ${columns.length}, first ${JSON.stringify(columns[0][0])}, ${type}: ${versions}`);
}
JS
node duck.mjs

#!/usr/bin/env bash
# better-sqlite3 12.11 (npm) beside Node's fs, on one database in one process.
#
# A good guess: a program may read its own database file (to offer it for download, to hash it, to look at its header) while a
# connection is open. Reading changes nothing, and at worst the bytes are half of a write.
# What happens: when fs closes the file, Linux drops every POSIX lock that the process has on it, those of SQLite among them
# (sqlite.org, "How To Corrupt", 2.2). In WAL mode the next other program that opens the database and closes it believes it was
# the last and deletes the log. The connection goes on in the deleted log: its INSERT succeeds and it reads the row, nobody else
# ever sees it, and when the process is killed the row is gone. Nothing fails, and integrity_check says ok.
#
# Tried with Node 20.20, better-sqlite3 12.11.1 (SQLite 3.53.2) and sqlite3 3.40.1 on 2026-11-28. Exits with 1 when this has changed.
set -euo pipefail

for tool in node npm sqlite3; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
[ "$(uname)" = Linux ] || { echo "skipped: needs Linux"; exit 0; }
repository=$(cd "$(dirname "$0")/.." && pwd)
[ -d "$repository/node_modules/better-sqlite3" ] || { echo "skipped: needs the packages of this repository (npm ci)"; exit 0; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
ln -s "$repository/node_modules" node_modules

cat >program.mjs <<'JS'
import Database from "better-sqlite3";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
const [file, mode] = process.argv.slice(2);
const db = new Database(file);
db.pragma("journal_mode = WAL");
db.exec("CREATE TABLE saved (name)");
db.exec("INSERT INTO saved VALUES ('first')");
if (mode === "read") readFileSync(file);
const count = "SELECT count(*) FROM saved";
const elsewhere = () => execFileSync("sqlite3", [file, count], { encoding: "utf8" }).trim();
elsewhere();
db.exec("INSERT INTO saved VALUES ('second')");
console.log(`here ${db.prepare(count).pluck().get()}, elsewhere ${elsewhere()}`);
process.kill(process.pid, "SIGKILL");
JS

# Prints how many rows the program and another see, and how many are there once it was killed.
outcome() {
  node program.mjs "$1.db" "$1" || true
  echo "afterwards $(sqlite3 "$1.db" "SELECT count(*) FROM saved"), $(sqlite3 "$1.db" "PRAGMA integrity_check")"
}

untouched=$(outcome untouched 2>/dev/null)
read_once=$(outcome read 2>/dev/null)
printf 'the file left alone:\n%s\n\nthe file read once:\n%s\n' "$untouched" "$read_once"

[[ $untouched == *"here 2, elsewhere 2"*"afterwards 2, ok" ]] || exit 1
[[ $read_once == *"here 2, elsewhere 1"*"afterwards 1, ok" ]]

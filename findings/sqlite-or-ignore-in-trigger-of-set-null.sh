#!/usr/bin/env bash
# SQLite 3.40 to 3.53, INSERT OR IGNORE in a trigger that a foreign key fires.
#
# A good guess: a trigger that notes changed rows with INSERT OR IGNORE never fails, whatever changes the row. Its documentation
# says only that a conflict clause of the statement that fires the trigger is used instead, and a plain DELETE has none.
# What happens: where the row is changed by ON DELETE SET NULL, which Prisma gives to every optional relation, the OR IGNORE is
# not heeded: the second note of a row fails with "UNIQUE constraint failed" and takes the DELETE with it. The same trigger fired
# by an UPDATE ignores the conflict. INSERT … SELECT … WHERE NOT EXISTS works in both.
#
# Tried with sqlite3 3.40.1 and better-sqlite3 12.11 (SQLite 3.53.2) on 2026-11-28. Exits with 1 when this has changed.
set -euo pipefail

command -v sqlite3 >/dev/null || { echo "skipped: needs sqlite3"; exit 0; }

# Prints what becomes of a row that a trigger has noted once when this statement changes it again.
outcome() {
  sqlite3 :memory: 2>&1 <<SQL || true
PRAGMA foreign_keys = ON;
CREATE TABLE parent (id TEXT PRIMARY KEY);
CREATE TABLE child (id TEXT PRIMARY KEY, parent TEXT REFERENCES parent (id) ON DELETE SET NULL ON UPDATE CASCADE);
CREATE TABLE noted (id TEXT PRIMARY KEY);
CREATE TRIGGER note AFTER UPDATE ON child BEGIN $1; END;
INSERT INTO parent VALUES ('p');
INSERT INTO child VALUES ('c', 'p');
UPDATE child SET parent = 'p';
$2;
SELECT 'noted ' || count(*) FROM noted;
SELECT 'parents ' || count(*) FROM parent;
SQL
}

ignore="INSERT OR IGNORE INTO noted VALUES (NEW.id)"
unless="INSERT INTO noted SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM noted WHERE id = NEW.id)"
by_update=$(outcome "$ignore" "UPDATE child SET parent = NULL")
by_key=$(outcome "$ignore" "DELETE FROM parent")
cured=$(outcome "$unless" "DELETE FROM parent")
printf 'OR IGNORE, fired by UPDATE:\n%s\n\nOR IGNORE, fired by SET NULL:\n%s\n\nNOT EXISTS, fired by SET NULL:\n%s\n' \
  "$by_update" "$by_key" "$cured"

[[ $by_update != *failed* && $by_key == *"UNIQUE constraint failed"* && $by_key == *"parents 1"* ]] || exit 1
[[ $cured == *"noted 1"* && $cured == *"parents 0"* ]]

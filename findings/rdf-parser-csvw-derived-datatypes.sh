#!/usr/bin/env bash
# rdf-parser-csvw 1.1.0 (npm), a column whose datatype is derived from a named one.
#
# A good guess: { "base": "decimal", "minimum": 0 } is read like "decimal": the literal has the datatype xsd:decimal, since CSVW
# says that a datatype with a base and no address of its own is that base with restrictions.
# What happens: with the parser's default factory the value of the literal's datatype is no string but another term, which is
# printed as "[object Object]". With rdf-ext as the factory it is right, so is "decimal" by its name alone, and so is a derived
# date, which takes another way through the code; a try with any of these shows nothing.
#
# Tried with Node 20.20 on 2026-11-28. Exits with 1 when this has changed.
set -euo pipefail

for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund rdf-parser-csvw@1.1.0 rdf-ext@2.6.0 >/dev/null 2>&1 || { echo "skipped: needs npm's registry"; exit 0; }

cat >read.mjs <<'JS'
import { Readable } from "node:stream";
import rdf from "rdf-ext";
import Parser from "rdf-parser-csvw";
const csvw = (name) => rdf.namedNode(`http://www.w3.org/ns/csvw#${name}`);
const rdfs = (name) => rdf.namedNode(`http://www.w3.org/1999/02/22-rdf-syntax-ns#${name}`);
const xsd = "http://www.w3.org/2001/XMLSchema#";

/** The metadata of a table with one column "a". */
function metadataOf(base, derived) {
  const [table, schema, list, column, type] = ["t", "s", "l", "c", "d"].map((id) => rdf.blankNode(id));
  const datatype = derived ? type : rdf.namedNode(xsd + base);
  return rdf.dataset(
    [
      [table, csvw("tableSchema"), schema],
      [schema, csvw("column"), list],
      [list, rdfs("first"), column],
      [list, rdfs("rest"), rdfs("nil")],
      [column, csvw("name"), rdf.literal("a")],
      [column, csvw("title"), rdf.literal("a")],
      [column, csvw("propertyUrl"), rdf.literal("http://example.org/a")],
      [column, csvw("datatype"), datatype],
      ...(derived ? [[type, csvw("base"), rdf.literal(base)]] : []),
    ].map((terms) => rdf.quad(...terms)),
  );
}

const cases = [["decimal", "1.5", false], ["decimal", "1.5", true], ["date", "2024-01-31", true]];
for (const [name, options] of [["default", {}], ["rdf-ext", { factory: rdf }]])
  for (const [base, value, derived] of cases) {
    const parser = new Parser({ ...options, metadata: metadataOf(base, derived), baseIRI: "http://example.org/" });
    for await (const { predicate, object } of parser.import(Readable.from([`a\n${value}\n`])))
      if (predicate.value === "http://example.org/a")
        console.log(`${name}, ${derived ? "derived from" : "named"} ${base}: ${object.value} ${object.datatype.value}`);
  }
JS

seen=$(node read.mjs)
echo "$seen"
xsd=http://www.w3.org/2001/XMLSchema
expected="default, named decimal: 1.5 $xsd#decimal
default, derived from decimal: 1.5 [object Object]
default, derived from date: 2024-01-31 $xsd#date
rdf-ext, named decimal: 1.5 $xsd#decimal
rdf-ext, derived from decimal: 1.5 $xsd#decimal
rdf-ext, derived from date: 2024-01-31 $xsd#date"
if [ "$seen" != "$expected" ]; then
  echo "changed"
  exit 1
fi
echo "as described"

#!/usr/bin/env bash
# Reads what a site says about its data with other people's programs: CSVW, JSON Schema of OpenAPI, JSON-LD, feeds, and two linters.
#   scripts/readers/documents.sh http://localhost:3000
# Node and npm's registry are needed; the versions are pinned here.
set -euo pipefail
export SITE=${1:?Give the address of the site.}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for tool in node npm curl; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
npm init -y >/dev/null
npm install --silent --no-audit --no-fund rdf-parser-csvw@1.1.0 rdf-ext@2.6.0 ajv@8.20.0 ajv-formats@3.0.1 jsonld@9.0.0 \
  rss-parser@3.13.0 >/dev/null 2>&1 || { echo "skipped: needs npm's registry"; exit 0; }
cat >documents.mjs <<'JS'
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import addFormats from "ajv-formats";
import Ajv2020 from "ajv/dist/2020.js";
import jsonld from "jsonld";
import rdf from "rdf-ext";
import CsvwParser from "rdf-parser-csvw";
import RssParser from "rss-parser";

const site = process.env.SITE;
const problems = [];

async function fetched(path) {
  const response = await fetch(new URL(path, site));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
const json = async (path) => (await fetched(path)).json();

// The context of CSVW as the parser's package has it, so that nothing else is fetched.
const csvwContext = JSON.parse(readFileSync("node_modules/rdf-parser-csvw/test/support/csvw.json", "utf8"));
const documentLoader = async (url) => ({ documentUrl: url, document: csvwContext });

async function quadsOf(document) {
  const parsed = await jsonld.toRDF(document, { documentLoader });
  const term = ({ termType, value, language, datatype }) =>
    termType === "NamedNode"
      ? rdf.namedNode(value)
      : termType === "BlankNode"
        ? rdf.blankNode(value)
        : rdf.literal(value, language || rdf.namedNode(datatype.value));
  return rdf.dataset(
    parsed.map(({ subject, predicate, object }) => rdf.quad(term(subject), term(predicate), term(object))),
  );
}

async function readCsvw(path) {
  const response = await fetched(path);
  const described = /<([^>]+)>; rel="describedby"/.exec(response.headers.get("link"))[1];
  const description = await json(described);
  const parser = new CsvwParser({
    factory: rdf,
    metadata: await quadsOf(description),
    baseIRI: new URL(path, site).href,
  });
  const text = await response.text();
  const lines = text.split("\r\n").length - 2;
  const quads = [];
  for await (const quad of parser.import(Readable.from([text]))) quads.push(quad);
  const cells = quads.filter(({ predicate }) => predicate.value.includes("/data#"));
  const names = new Set(cells.map(({ predicate }) => predicate.value));
  const datatypes = new Set(cells.map(({ object }) => object.datatype.value.split("#")[1]));
  const rows = quads.filter(({ predicate }) => predicate.value === "http://www.w3.org/ns/csvw#row").length;
  const columns = description.tableSchema.columns.length;
  console.log(
    `CSVW ${path}: ${rows} rows (${lines} lines), ${quads.length} triples, values in ${names.size} of`,
  );
  console.log(`  ${columns} columns, datatypes ${[...datatypes].join(" ")}`);
  const urls = description.tableSchema.columns.map(({ propertyUrl }) => propertyUrl);
  if ([...names].some((name) => !urls.includes(name)))
    problems.push(`${path}: a column that is not described`);
  if (datatypes.has(undefined)) problems.push(`${path}: an unknown datatype`);
}

async function checkSchemas() {
  const { components, paths } = await json("/api/v1/openapi.json");
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: "api", components });
  const check = (path, schema, value) => {
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')));
    const valid = validate(value);
    console.log(`ajv ${path}: ${valid ? "valid" : ajv.errorsText(validate.errors)}`);
    if (!valid) problems.push(path);
  };
  const releases = await json("/api/v1/reports.json");
  const { year, version } = firstVersion(releases);
  for (const [path, { get }] of Object.entries(paths)) {
    const schema = get.responses[200]?.content?.["application/json"]?.schema;
    if (!schema || path === "/api/v1/search.json") continue;
    const address = path.replace("{year}", year).replace("{version}", version);
    check(address, schema, await json(address));
  }
  const refusal = await fetch(new URL("/api/v1/observations.json?topic=none-such", site));
  check(`refusal ${refusal.status}`, { $ref: "#/components/schemas/Refusal" }, await refusal.json());
}

function firstVersion(document) {
  const found = /"year":(\d+).*?"version":"([\d.]+)"/.exec(JSON.stringify(document));
  return { year: found[1], version: found[2] };
}

async function readCatalogue() {
  const document = await json("/api/v1/catalog.jsonld");
  const quads = await jsonld.toRDF(document);
  const types = quads
    .filter(({ predicate }) => predicate.value.endsWith("#type"))
    .map(({ object }) => object.value);
  const count = (name) => types.filter((type) => type.endsWith(`#${name}`)).length;
  console.log(`jsonld catalog.jsonld: ${quads.length} triples, ${count("Dataset")} datasets,`);
  console.log(`  ${count("Distribution")} distributions`);
}

async function readFeeds() {
  for (const path of ["/feed.xml", "/en/feed.xml"]) {
    const feed = await new RssParser().parseString(await (await fetched(path)).text());
    const whole = feed.items.every(({ title, link, id, isoDate }) => title && link && id && isoDate);
    console.log(`rss-parser ${path}: "${feed.title}", ${feed.items.length} entries`);
    if (!whole) problems.push(`${path}: an entry without title, link, id or date`);
  }
}

for (const query of ["", "?year=2023&version=1.0", "?year=2023&indicator=delta-centre.agreements"])
  await readCsvw(`/api/v1/observations.csv${query}`);
await checkSchemas();
await readCatalogue();
await readFeeds();
console.log(problems.length === 0 ? "ok" : problems.join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;
JS
result=0
node documents.mjs || result=1

curl --fail --silent --show-error --output openapi.json "$SITE/api/v1/openapi.json"
echo 'extends: ["spectral:oas"]' >.spectral.yaml
echo "Redocly"
npx --yes @redocly/cli@2.0.0 lint openapi.json --format=summary 2>&1 | sed 's/^/  /' || result=1
echo "Spectral"
npx --yes @stoplight/spectral-cli@6.15.0 lint openapi.json --fail-severity=hint 2>&1 | sed 's/^/  /' || result=1
exit "$result"

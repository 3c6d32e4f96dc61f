#!/usr/bin/env bash
# Checks the description of a site's API with Redocly, and its live answers against the schemas with ajv.
#   scripts/readers/api.sh http://localhost:3000
set -euo pipefail
site=${1:?Give the address of the site.}
command -v npm >/dev/null || { echo "skipped: needs npm"; exit 0; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
curl --fail --silent --show-error --output openapi.json "$site/api/v1/openapi.json"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @redocly/cli@2.11.1 ajv@8.17.1 ajv-formats@3.0.1 >/dev/null
export REDOCLY_TELEMETRY=off
npx redocly lint openapi.json --format=summary 2>&1 | tail -8 || true
cat >check.mjs <<'JS'
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";
const site = process.argv[2];
const api = JSON.parse(readFileSync("openapi.json", "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
formats(ajv);
ajv.addSchema(api, "api");
for (const [path, { get }] of Object.entries(api.paths)) {
  const schema = get?.responses?.["200"]?.content?.["application/json"]?.schema;
  if (!schema) continue;
  const pointer = `/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/get/responses/200/content/application~1json/schema`;
  const address = path.replace("{year}", "2023").replace("{version}", "1.0") + (path.includes("search") ? "?q=training" : "");
  const answer = await fetch(site + address);
  const validate = ajv.compile({ $ref: `api#${encodeURI(pointer)}` });
  const isValid = validate(await answer.json());
  console.log(answer.status, address, isValid ? "valid" : JSON.stringify(validate.errors.slice(0, 2)));
}
JS
node check.mjs "$site"

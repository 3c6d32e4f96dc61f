#!/usr/bin/env bash
# Reads what a site says about its data with other people's programs: CSVW, JSON Schema of OpenAPI, JSON-LD, feeds, and two linters.
#   scripts/readers/documents.sh http://localhost:3000
# Node and npm's registry are needed; the versions are pinned here.
set -euo pipefail
export SITE=${1:?Give the address of the site.}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$(dirname "$0")/documents.mjs" "$folder"
cd "$folder"
for tool in node npm curl; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
npm init -y >/dev/null
npm install --silent --no-audit --no-fund rdf-parser-csvw@1.1.0 rdf-ext@2.6.0 ajv@8.20.0 ajv-formats@3.0.1 jsonld@9.0.0 \
  rss-parser@3.13.0 >/dev/null 2>&1 || { echo "skipped: needs npm's registry"; exit 0; }
result=0
node documents.mjs || result=1

curl --fail --silent --show-error --output openapi.json "$SITE/api/v1/openapi.json"
echo 'extends: ["spectral:oas"]' >.spectral.yaml
echo "Redocly"
npx --yes @redocly/cli@2.0.0 lint openapi.json --format=summary 2>&1 | sed 's/^/  /' || result=1
echo "Spectral"
npx --yes @stoplight/spectral-cli@6.15.0 lint openapi.json --fail-severity=hint 2>&1 | sed 's/^/  /' || result=1
exit "$result"

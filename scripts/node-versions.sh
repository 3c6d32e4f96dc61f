#!/usr/bin/env bash
# Tries a fresh clone of this repository with several versions of Node.js: starts it, asks for the first page, stops it, and runs
# the tests that need no browser. As an ordinary user (uid 65534 where this runs as root), in a folder with a space and Chinese
# letters, with NODE_ENV=production. The versions are the binaries of npm's `node` package.
#   bash scripts/node-versions.sh            # 20, 22 and 24; ten to twenty minutes each on two cores
#   bash scripts/node-versions.sh 22 --start # only that one, without the tests
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
versions=()
tests=yes
for argument in "$@"; do
  if [ "$argument" = --start ]; then tests=no; else versions+=("$argument"); fi
done
[ ${#versions[@]} -gt 0 ] || versions=(20 22 24)

root=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || kill -TERM -- "-$server" 2>/dev/null || true
  rm -rf "$root"
}
trap finish EXIT
as_user=()
if [ "$(id -u)" = 0 ]; then as_user=(setpriv --reuid=65534 --regid=65534 --clear-groups); fi

try() {
  local version=$1 tools="$root/node-$1" folder="$root/年鉴 系统 $1" port=$((3400 + $1))
  npm install --silent --no-audit --no-fund --prefix "$tools" "node@$version" >/dev/null
  local node="$tools/node_modules/node"
  git clone -q "$repository" "$folder"
  mkdir "$folder/.home"
  [ ${#as_user[@]} -eq 0 ] || chown -R 65534:65534 "$folder"
  chmod 755 "$root"
  # What is compiled needs this version's own headers.
  local headers
  headers=$(dirname "$(dirname "$(dirname "$(find "$tools" -name node.h | head -1)")")")
  local with=(env -C "$folder" "PATH=$node/bin:$PATH" "HOME=$folder/.home" "npm_config_nodedir=$headers" "PORT=$port"
    NODE_ENV=production ANNALS_PREPARE=asked)
  setsid "${as_user[@]}" "${with[@]}" npm start >"$root/start-$version.log" 2>&1 &
  server=$!
  until grep -q "Annals is ready" "$root/start-$version.log"; do
    kill -0 "$server" 2>/dev/null || { tail -20 "$root/start-$version.log"; return 1; }
    sleep 1
  done
  local page
  page=$(curl -s -o /dev/null -w '%{http_code}' "http://localhost:$port/reports/2023")
  kill -TERM -- "-$server"
  wait "$server" || true
  server=
  local outcome="not run" held=yes log="$root/tests-$version.log"
  if [ "$tests" = yes ]; then
    "${as_user[@]}" "${with[@]}" npm run test:unit >"$log" 2>&1 || held=no
    outcome=$(grep -E '^[0-9]+ passed' "$log" | tail -1)
    [ "$held" = yes ] || grep -E '×|FAIL|Error' "$log" | head -40
  fi
  echo "Node $("$node/bin/node" --version): the first page answered $page; tests: ${outcome:-broke off}"
  [ "$page" = 200 ] && [ "$held" = yes ]
}

for version in "${versions[@]}"; do try "$version"; done

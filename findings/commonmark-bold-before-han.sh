#!/usr/bin/env bash
# mdast-util-from-markdown 2.1.0 (npm; micromark 4.0.3, CommonMark 0.31) on bold words within a Chinese sentence.
#
# A good guess: two asterisks on either side make a word bold, in Chinese as in English, where no blank stands around words.
# What happens: the closing asterisks close nothing if a punctuation mark stands before them and a Han character behind them, because
# CommonMark asks for a blank or a punctuation mark on one of the sides. **超** is bold, **超（逾）** and **“余”** print their asterisks,
# and so does the opening pair before a quotation mark. Nothing fails; the reader sees the asterisks.
# micromark-extension-cjk-friendly 2.0.2 changes the rule for Chinese, Japanese and Korean, and leaves English as it is.
#
# Tried with Node 20.20 on 2026-11-29. Exits with 1 when this has changed.
set -euo pipefail

for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund \
  mdast-util-from-markdown@2.1.0 micromark@4.0.3 micromark-extension-cjk-friendly@2.0.2 >/dev/null 2>&1 ||
  { echo "skipped: the packages cannot be had"; exit 0; }

cat >bold.mjs <<'JS'
import { fromMarkdown } from "mdast-util-from-markdown";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";

const sentences = ["实际数**超**六万", "**超（逾）**是约数", "以**“余”**为准", "the **word (so)** here"];
const isBold = (text, extensions) =>
  fromMarkdown(text, { extensions }).children[0].children.some(({ type }) => type === "strong");
for (const text of sentences)
  console.log(`${text}  plain: ${isBold(text, [])}, with the extension: ${isBold(text, [cjkFriendlyExtension()])}`);
JS

seen=$(node bold.mjs)
echo "$seen"
[ "$(grep -c "plain: true" <<<"$seen")" = 2 ] || exit 1
[ "$(grep -c "with the extension: true" <<<"$seen")" = 4 ]

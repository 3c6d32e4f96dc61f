// npm run messages: lists all sentences for people that are written in lib and server, in both languages. Labels of screens
// are in lib/platform/i18n/messages. With --check, fails if a sentence is outside refusals.ts and messages.ts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const homes = /\/(?:refusals|messages)\.ts$/;
// Data tables whose entries have names in both languages.
const tables = ["lib/figures/blank.ts", "lib/outline/districts.ts"];

const han = /\p{Script=Han}/u;

function sources() {
  return ["lib", "server"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test(-data)?\.ts/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .filter((file) => !/^lib\/(?:platform\/prisma|testing)\//.test(file))
    .toSorted();
}

/** Returns the object literals of a file that have a Chinese and an English text: line, name, and both texts. */
function sentencesIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    const pair = ts.isObjectLiteralExpression(node) && pairOf(node);
    if (pair) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ file, line: line + 1, name: nameOf(node), ...pair });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function pairOf(object) {
  const [zh, en] = ["zh", "en"].map((language) =>
    object.properties.find((property) => property.name?.getText() === language),
  );
  if (!zh?.initializer || !en?.initializer || !hasHan(zh.initializer)) return null;
  return { zh: textOf(zh.initializer), en: textOf(en.initializer) };
}

function hasHan(node) {
  if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) return han.test(node.text);
  return ts.forEachChild(node, hasHan) ?? false;
}

function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  return node
    .getText()
    .replace(/\s+/g, " ")
    .replace(/^`(.*)`$/, "$1");
}

/** Returns the path of a sentence in its file: the names of the constants, functions and properties around it. */
function nameOf(node) {
  const names = [];
  for (let outer = node.parent; outer; outer = outer.parent)
    if (outer.name && ts.isIdentifier(outer.name)) names.unshift(outer.name.text);
  return names.join(".");
}

const all = sources().flatMap(sentencesIn);

if (process.argv.includes("--check")) {
  const astray = all.filter(({ file }) => !homes.test(file) && !tables.includes(file));
  for (const { file, line, zh } of astray) console.error(`${file}:${line} ${zh}`);
  if (astray.length > 0) console.error("Move these sentences to refusals.ts or messages.ts of their room.");
  process.exitCode = astray.length > 0 ? 1 : 0;
} else {
  for (const { file, line, name, zh, en } of all) console.log(`${file}:${line} ${name}\n  ${zh}\n  ${en}`);
  console.log(`${all.length} sentences in ${new Set(all.map(({ file }) => file)).size} files`);
}

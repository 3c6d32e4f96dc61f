// Makes what was built smaller in the memory of the server. V8 keeps the source of every script, with two bytes for each of its
// letters if one of them is Chinese; and Next writes the same code once for each route that needs it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const rawTemplate = /(String\.raw`(?:\\[^]|[^\\`])*`)/u;
// Of a letter with a needless backslash, both are replaced.
const beyondLatin1 = /\\(?:[\0-\xff\u2028\u2029])|\\?([^\0-\xff])/g;

/**
 * Writes the letters of a script that are not in Latin-1 as escapes, in strings, templates, regular expressions and names, where
 * they mean the same. A raw template would show them, and is left as it is.
 */
export function escapeScript(source) {
  const parts = source.split(rawTemplate);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(beyondLatin1, escaped))).join("");
}

function escaped(all, letter) {
  return letter === undefined ? all : String.raw`\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const sourceMapLine = /\n\/\/# sourceMappingURL=[^\n]*\s*$/;

/** Escapes all scripts of a folder, and leaves of equal lists of modules the first alone, which the others load. */
export function compactBuild(folder) {
  const first = new Map();
  for (const file of scriptsIn(folder)) {
    const source = readFileSync(file, "utf8");
    const compact = escapeScript(source.replace(sourceMapLine, "\n"));
    const same = compact.startsWith("module.exports=[") ? first.get(compact) : undefined;
    if (same === undefined) first.set(compact, file);
    writeFileSync(file, same === undefined ? compact : loading(same, file));
  }
}

function loading(same, file) {
  const path = relative(dirname(file), same).replaceAll("\\", "/");
  return `module.exports=require(${JSON.stringify(path.startsWith(".") ? path : `./${path}`)})\n`;
}

function scriptsIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const scripts = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".js"));
  return scripts.map((entry) => join(entry.parentPath, entry.name)).sort();
}

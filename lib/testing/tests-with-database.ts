import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const imported = /(?:from|import|import\()\s*"([^"]+)"/g;
const types = /^(?:im|ex)port type [^;]+;$/gm;

const folders = ["bench", "lib", "prisma", "components", "server"];

/** Returns the test files of the folder `root` whose imports reach the database, however far. */
export function testsWithDatabase(root: string): string[] {
  const imports = new Map<string, string[]>();
  const importsOf = (file: string) => {
    const known = imports.get(file) ?? readImports(root, file);
    imports.set(file, known);
    return known;
  };
  const reaches = (test: string) => {
    const seen = new Set([test]);
    for (const file of seen) for (const next of importsOf(file)) seen.add(next);
    return seen.has("lib/platform/database.ts");
  };
  return folders.flatMap((folder) => testsIn(root, folder)).filter(reaches);
}

const testsIn = (root: string, folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.test\.tsx?$/.test(path))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .toSorted();

function readImports(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), "utf8").replaceAll(types, "");
  return [...text.matchAll(imported)].flatMap(([, name = ""]) => fileOf(root, name, dirname(file)) ?? []);
}

function fileOf(root: string, name: string, folder: string): string | undefined {
  if (!/^[.@]\.?\//.test(name)) return undefined;
  const path = name.startsWith("@/") ? name.slice(2) : join(folder, name);
  return ["", ".ts", ".tsx"]
    .map((ending) => path + ending)
    .find((one) => /\.\w+$/.test(one) && existsSync(join(root, one)));
}

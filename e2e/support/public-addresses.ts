import { readdirSync } from "node:fs";

const pages = "app/[locale]/(public)";
const exports = "app/api/v1";

/** What a part of an address stands for, for each name that routes give one. */
const samples: Record<string, string> = {
  year: "2023",
  number: "8.3",
  key: "training.batches",
  code: "training.batches",
};

/**
 * An address of every public route there is, in both languages, with `version` where one is asked for. Read from the
 * folders, so that no route can be forgotten.
 */
export function publicAddresses(version: string): string[] {
  const paths = routesIn(pages, "page.tsx").map((route) => filled(route, version) || "/");
  const files = routesIn(exports, "route.ts").map((route) => `/api/v1${filled(route, version)}`);
  return [
    ...paths.flatMap((path) => [path, `/en${path === "/" ? "" : path}`]),
    ...files.flatMap((file) => [file, `${file}?year=2023`]),
  ];
}

function filled(route: string, version: string): string {
  return route.replace(/\[(\w+)\]/g, (_, name: string) => sampleOf(name, version));
}

function sampleOf(name: string, version: string): string {
  const sample = name === "version" ? version : samples[name];
  if (!sample)
    throw new Error(`A public route has [${name}]; say in public-addresses.ts what to try for it.`);
  return sample;
}

/** Folders below one that hold such a file, each as an address that begins where the folder does. */
function routesIn(folder: string, file: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === file)
    .map((entry) => entry.parentPath.slice(folder.length));
}

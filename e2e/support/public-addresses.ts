import { readdirSync } from "node:fs";
import { join } from "node:path";

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
  const routes = [...routesIn(pages, "page.tsx"), ...routesIn(exports, "route.ts")].map((file) =>
    file.replace(/\/(page\.tsx|route\.ts)$/, ""),
  );
  return routes.flatMap((route) => {
    const address = route.replace(/\[(\w+)\]/g, (_, name: string) => sampleOf(name, version));
    if (address.startsWith(exports))
      return [address.replace("app", ""), `${address.replace("app", "")}?year=2023`];
    const path = address.replace(pages, "");
    return [path || "/", `/en${path}`];
  });
}

function sampleOf(name: string, version: string): string {
  const sample = name === "version" ? version : samples[name];
  if (!sample)
    throw new Error(`A public route has [${name}]; say in public-addresses.ts what to try for it.`);
  return sample;
}

function routesIn(folder: string, file: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === file)
    .map((entry) => join(entry.parentPath, entry.name));
}

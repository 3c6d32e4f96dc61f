import { build, type Metafile } from "esbuild";
import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { formNamespaces } from "./form-namespaces";

const page = "app/[locale]/(entry)";
const entryPoints = [
  `${page}/layout.tsx`,
  `${page}/error.tsx`,
  `${page}/desk/reports/[year]/sections/[number]/page.tsx`,
];

/** The sources that run in the browser, by path: those of the first load, and with `isLater` those loaded on demand too. */
function clientSources({ inputs }: Metafile, isLater: boolean): Map<string, string> {
  const [sources, seen] = [new Map<string, string>(), new Set<string>()];
  const visit = (path: string, isInside: boolean) => {
    const source = readFileSync(path, "utf8");
    const isClient = isInside || source.startsWith('"use client"');
    if (seen.has(`${path} ${isClient}`) || (isClient && source.startsWith('"use server"'))) return;
    seen.add(`${path} ${isClient}`);
    if (isClient) sources.set(path, source);
    for (const { kind, path: imported, external } of inputs[path]?.imports ?? [])
      if (!external && (kind !== "dynamic-import" || isLater)) visit(imported, isClient);
  };
  for (const path of entryPoints) visit(path, false);
  return sources;
}

let metafile: Metafile;
beforeAll(async () => {
  const options = { bundle: true, splitting: true, format: "esm", jsx: "automatic", outdir: "out" } as const;
  const sources = { packages: "external", loader: { ".css": "empty", ".module.css": "empty" } } as const;
  ({ metafile } = await build({ entryPoints, ...options, ...sources, write: false, metafile: true }));
});

it("are those that its client components ask for", () => {
  const asked = [...clientSources(metafile, true).values()].flatMap((source) =>
    [...source.matchAll(/useTranslations\(([^)]*)\)/g)].map(([, namespace = ""]) => namespace),
  );
  const names = [...new Set(asked)].map((literal) => literal.replaceAll('"', ""));
  const listed: readonly string[] = formNamespaces;
  const isInside = (name: string, of: string) => name === of || name.startsWith(`${of}.`);
  expect(names.filter((name) => !listed.some((of) => isInside(name, of)))).toEqual([]);
  expect(listed.filter((of) => !names.some((name) => name === of))).toEqual([]);
});

it("are the form's, which opens without the component library", () => {
  const first = [...clientSources(metafile, false).keys()];
  const imports = first.flatMap((path) => metafile.inputs[path]?.imports ?? []);
  const ofLibrary = imports.filter(
    ({ path, kind }) => kind !== "dynamic-import" && /@mui|@emotion/.test(path),
  );
  expect(ofLibrary).toEqual([]);
  expect(first.filter((path) => path.startsWith("lib/reading/"))).toEqual([]);
});

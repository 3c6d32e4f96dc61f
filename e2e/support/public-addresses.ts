import { streamXlsxRows } from "hucre/xlsx";
import { readdirSync } from "node:fs";
import { endpoints } from "../../server/endpoints";
import { methodsOf } from "../../server/http/address-methods";

const pages = "app/[locale]/(public)";

/** Values for the parameters of routes, by name, or by route where one name means several things. */
export type Samples = Readonly<Record<string, string>>;

const demo: Samples = {
  year: "2023",
  version: "1.0",
  number: "8.3",
  key: "training.batches",
  "/indicators/code": "training.batches",
  "/series/code": "pujiang-innovation-forum",
  "/topics/code": "domestic-cooperation",
  "/charts/file": "training.batches.svg",
  "/cards/file": "report~2023.png",
  "/versions/release": "1",
  "/site-texts/release": "1",
};

/**
 * Returns an address of every route for readers, in both languages; by default those of the demo. Reads the folders of app, so
 * that none is left out.
 */
export function publicAddresses(samples: Samples = demo): string[] {
  const paths = routesIn(pages, "page.tsx").map((route) => filled(route, samples) || "/");
  const answeredBeforeNext: string[] = endpoints.flatMap(({ paths }) => paths);
  const files = [...answeredBeforeNext, ...routesIn("app", "route.ts")]
    // What a font is called is told by the pages that load it.
    .filter(
      (route) => !/^\/(?:fonts|api\/(?:desk|auth|health|metrics|\[)|\[locale\]\/subscription\/)/.test(route),
    )
    .flatMap((route) => inBothLanguages(route, samples));
  return [
    ...paths.flatMap((path) => [path, `/en${path === "/" ? "" : path}`]),
    ...files,
    ...files.filter((file) => file.includes("observations")).map((file) => `${file}?year=${samples.year}`),
  ];
}

/** Returns an address of every page for staff, in both languages, and of every download for them. */
export function staffAddresses(samples: Samples): string[] {
  const ofStaff = routesIn("app/[locale]", "page.tsx")
    .filter((route) => !/^\/(\((?:public|embed)\)|\[\.\.\.)/.test(route))
    .map((route) => route.replace(/^\/\(\w+\)/, ""));
  const answeredBeforeNext: string[] = endpoints.flatMap(({ paths }) => paths);
  const routes = routesIn("app/api/desk", "route.ts").map((route) => `/api/desk${route}`);
  const downloads = [...answeredBeforeNext.filter((path) => path.startsWith("/api/desk/")), ...routes].filter(
    (route) => methodsOf(filled(route, samples)).includes("GET"),
  );
  return [...ofStaff.flatMap((route) => [route, `/en${route}`]), ...downloads].map((route) =>
    filled(route, samples),
  );
}

/** Returns the text of a response; of a workbook, the text of its cells. */
export async function wordsOf(answer: Response): Promise<string> {
  if (!answer.headers.get("content-type")?.includes("spreadsheetml")) return answer.text();
  return JSON.stringify(await workbookRows(new Uint8Array(await answer.arrayBuffer())));
}

export async function workbookRows(file: Uint8Array): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const row of streamXlsxRows(file)) rows.push(row);
  return rows;
}

function inBothLanguages(route: string, samples: Samples): string[] {
  const [, path] = /^\/\[locale\](\/.*)$/.exec(route) ?? [];
  return path === undefined
    ? [filled(route, samples)]
    : ["", "/en"].map((prefix) => prefix + filled(path, samples));
}

function filled(route: string, samples: Samples): string {
  return route.replace(/(\/[\w-]+\/)\[(\w+)\]/g, (_, before: string, name: string) => {
    const sample = samples[name] ?? samples[before + name];
    if (!sample) throw new Error(`Say in public-addresses.ts what to try for [${name}] of ${route}.`);
    return before + sample;
  });
}

/** Returns the folders below `folder` that contain `file`, as addresses. */
function routesIn(folder: string, file: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === file)
    .map((entry) => entry.parentPath.slice(folder.length));
}

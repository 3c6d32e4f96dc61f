import { streamXlsxRows } from "hucre/xlsx";
import { readdirSync } from "node:fs";
import { endpoints } from "../../server/endpoints";

const pages = "app/[locale]/(public)";

/** Sample values for the parameters of public routes. */
const samples: Record<string, string> = {
  year: "2023",
  version: "1.0",
  number: "8.3",
  key: "training.batches",
  "/indicators/code": "training.batches",
  "/series/code": "pujiang-innovation-forum",
  "/topics/code": "domestic-cooperation",
};

/** Returns an address of every route for readers, in both languages. Reads the folders of app, so that none is left out. */
export function publicAddresses(): string[] {
  const paths = routesIn(pages, "page.tsx").map((route) => filled(route) || "/");
  const answeredBeforeNext: string[] = endpoints.flatMap(({ paths }) => paths);
  const files = [...answeredBeforeNext, ...routesIn("app", "route.ts").flatMap(inBothLanguages)].filter(
    (route) => !/^\/api\/(desk|auth|health|metrics|\[)/.test(route),
  );
  return [
    ...paths.flatMap((path) => [path, `/en${path === "/" ? "" : path}`]),
    ...files,
    ...files.filter((file) => file.includes("observations")).map((file) => `${file}?year=2023`),
  ];
}

/** Returns the text of a response; of a workbook, the text of its cells. */
export async function wordsOf(answer: Response): Promise<string> {
  if (!answer.headers.get("content-type")?.includes("spreadsheetml")) return answer.text();
  const words: unknown[] = [];
  for await (const row of streamXlsxRows(new Uint8Array(await answer.arrayBuffer()))) words.push(row);
  return JSON.stringify(words);
}

function inBothLanguages(route: string): string[] {
  const [, path] = /^\/\[locale\](\/.*)$/.exec(route) ?? [];
  return path === undefined ? [route] : ["", "/en"].map((prefix) => prefix + filled(path));
}

function filled(route: string): string {
  return route.replace(/(\/\w+\/)\[(\w+)\]/g, (_, before: string, name: string) => {
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

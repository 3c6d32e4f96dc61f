import { resolve } from "node:path";

/** Returns the file for a url, such that any web server finds it: pages end in .html, a query goes before the extension. */
export function fileOf(url: string, type: string): string {
  const [path = "", query] = url.split("?", 2);
  const name = decodeURIComponent(path === "/" ? "/index" : path).slice(1);
  if (type.startsWith("text/html")) return `${name}.html`;
  return query === undefined ? name : name.replace(/(?=\.[^./]+$)|$/, `@${decodeURIComponent(query)}`);
}

export function resolveInside(folder: string, file: string): string {
  const path = resolve(folder, file);
  if (!path.startsWith(resolve(folder) + "/") && !path.startsWith(resolve(folder) + "\\"))
    throw new Error(`${file} does not lie within ${folder}`);
  return path;
}

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { streamXlsxRows } from "hucre/xlsx";
import { formatNames, observationsPath, type Format } from "@/lib/publication/observations/export-formats";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { exportAnswer } from "./export-answer";

type Exported = { headers: Record<string, string>; body: Buffer };

/** Returns the answer to an address of the export, as csv?year=2023. */
export async function exportedAt(address: string): Promise<Exported> {
  const [format = "", query = ""] = address.split("?");
  const inForce = await publishedReleases(new Date());
  const answer = await exportAnswer({ format: format as Format, query, inForce });
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
  const pieces: Buffer[] = [];
  for await (const piece of answer.pieces) pieces.push(Buffer.from(piece));
  return { headers: answer.headers, body: Buffer.concat(pieces) };
}

export const exported = async (address: string): Promise<Buffer> => (await exportedAt(address)).body;

/** Serves the exports over HTTP, for readers that fetch. Returns its origin. */
export async function serveExports(): Promise<{ origin: string; close: () => void }> {
  const server = createServer(async ({ url = "" }, response) => {
    const [path, query = ""] = url.split("?");
    const format = formatNames.find((name) => observationsPath(name) === path);
    const { headers, body } = await exportedAt(`${format}?${query}`);
    response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

/** Returns the cells of the data sheet of a workbook, the header first. */
export async function sheetOf(workbook: Buffer): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for await (const { values } of streamXlsxRows(new Uint8Array(workbook))) rows.push(values);
  return rows;
}

import { get, type IncomingHttpHeaders } from "node:http";

export type Fetched = { headers: IncomingHttpHeaders; body: Buffer };

/** Fetches a response without decompressing it. */
export function fetched(url: string, headers: Record<string, string> = {}): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}.`));
        else resolve({ headers: response.headers, body: Buffer.concat(chunks) });
      });
    }).on("error", reject);
  });
}

/** Downloads a file and discards it. */
export function drained(url: string): Promise<{ seconds: number; bytes: number }> {
  const since = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => {
      let bytes = 0;
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}.`));
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.on("error", reject);
      response.on("end", () => resolve({ seconds: (performance.now() - since) / 1000, bytes }));
    }).on("error", reject);
  });
}

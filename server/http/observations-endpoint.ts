import type { IncomingMessage, ServerResponse } from "node:http";
import { answerOf, type ExportAnswer, type ExportQuestion } from "@/lib/open-data/export-answer";
import { log } from "@/lib/platform/log";
import { encodingFor } from "@/lib/platform/http/negotiate";
import { type Format, formatNames } from "@/lib/publication/observations/export-formats";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { securityHeaders } from "./security-headers.mjs";
import { streamResponse } from "./stream-response";

const endings = formatNames.map((name) => name.replaceAll(".", "\\.")).join("|");
const address = new RegExp(`^/api/v1/observations\\.(${endings})(?:\\?(.*))?$`, "s");
const always = Object.fromEntries(securityHeaders.map(({ key, value }) => [key.toLowerCase(), value]));

type InForce = () => Promise<readonly ReleaseSummary[] | null>;

/** Answers an export of what is in force, and says whether it did: not where `inForce` leaves it to others. */
export async function answerExport(
  request: IncomingMessage,
  response: ServerResponse,
  inForce: InForce,
): Promise<boolean> {
  const { method, url = "", headers } = request;
  if (method !== "GET" && method !== "HEAD") return false;
  const [, format, query = ""] = address.exec(url) ?? [];
  if (!format) return false;
  const accepted = headers["accept-encoding"];
  const isZipped = format !== "xlsx" && encodingFor(accepted, { gzip: true, br: false }) === "gzip";
  const known = headers["if-none-match"]?.replaceAll('-gzip"', '"');
  const asked = { format: format as Format, query: new URLSearchParams(query), known };
  const answer = await answered(asked, inForce).catch((error: unknown) => failed(url, error));
  if (!answer) return false;
  const named: Record<string, string> = { ...always, ...answer.headers, vary: "accept-encoding" };
  if (isZipped && answer.status === 200) named.etag = `${answer.headers.etag?.slice(0, -1)}-gzip"`;
  if (!("pieces" in answer) || method === "HEAD") {
    response.writeHead(answer.status, named).end("body" in answer ? answer.body : undefined);
  } else await streamResponse(response, answer.pieces, { headers: named, isZipped });
  return true;
}

async function answered(
  asked: Omit<ExportQuestion, "inForce">,
  inForce: InForce,
): Promise<ExportAnswer | null> {
  const known = await inForce();
  return known && answerOf({ ...asked, inForce: known });
}

const failure = {
  code: "unavailable",
  zh: "数据暂时取不到，系统正在处理。请稍后再试；整版文件见 /data。",
  en: "The data cannot be read just now. Please try again in a while; files of whole versions are listed at /data.",
};

function failed(
  url: string,
  error: unknown,
): ExportAnswer | { status: 503; headers: Record<string, string>; body: string } {
  log.error({ url, error }, "an export could not be made");
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "retry-after": "30",
  };
  return { status: 503, headers, body: JSON.stringify({ error: failure }) };
}

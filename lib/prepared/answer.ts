import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { etagOf } from "./etag";
import type { Rendered } from "./in-process-request";
import { nonceIn, policyOf } from "./page-policy";
import { stripScripts } from "./strip-scripts";

/** What an address answers: headers that hold for every form of it, and its forms. */
export type Answer = {
  status: number;
  headers: Record<string, string>;
  etag: string;
  bodies: { plain: Buffer; gzip?: Buffer; br?: Buffer };
};

const passedOn = [
  "content-type",
  "content-disposition",
  "content-language",
  "access-control-allow-origin",
  "access-control-expose-headers",
  "annals-audit-heads",
  "link",
  "location",
  "cross-origin-opener-policy",
  "permissions-policy",
  "referrer-policy",
  "x-content-type-options",
  "x-frame-options",
];

/** Caches may keep a public answer, but ask before each use: after a release the next request sees it. */
const askFirst = "public, max-age=0, must-revalidate";

/** Makes an answer of Next's into one that is the same for every reader. */
export function answerOf(rendered: Rendered): Answer {
  const headers = passedHeaders(rendered);
  if (!headers["content-type"]?.startsWith("text/html")) return made(rendered.status, headers, rendered.body);
  const nonce = nonceIn(rendered.headers["content-security-policy"]);
  const html = stripScripts(rendered.body.toString(), nonce);
  const own = { "content-security-policy": policyOf(html), link: sheetLinks(html) };
  return made(statusIn(html) ?? rendered.status, { ...headers, ...own }, Buffer.from(html));
}

/** The status that a page names for itself: Next lets none of them set it. Readers' words are escaped and cannot. */
function statusIn(html: string): number | null {
  const [, status] = /<meta name="annals-status" content="(4\d\d)"\/?>/.exec(html) ?? [];
  return status === undefined ? null : Number(status);
}

function made(status: number, headers: Answer["headers"], plain: Buffer): Answer {
  return { status, headers, etag: etagOf(plain), bodies: { plain } };
}

function passedHeaders({ headers }: Rendered): Answer["headers"] {
  const passed = passedOn.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  const control = headers["cache-control"] ?? "";
  return {
    ...Object.fromEntries(passed),
    "cache-control": control.includes("immutable") ? control : askFirst,
  };
}

/** The sheets, for a cache on the way that lets a browser fetch them before it has read the page. */
function sheetLinks(html: string): string {
  const sheets = html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g);
  return [...sheets].map(([, address]) => `<${address}>; rel=preload; as=style`).join(", ");
}

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);
const compressible = /^(?:text\/|application\/(?:[a-z.+-]+[.+])?(?:json|xml|csv)(?:;|$)|image\/svg)/;

/** Adds the compressed forms where they are smaller: `small` for what is kept, `quick` for what is sent once. */
export async function compressed(content: Answer, effort: "small" | "quick"): Promise<Answer> {
  const { plain } = content.bodies;
  if (plain.length < 512 || !compressible.test(content.headers["content-type"] ?? "")) return content;
  const isSmall = effort === "small";
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: isSmall ? 9 : 4,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(plain.length),
  };
  const [zipped, br] = await Promise.all([
    asGzip(plain, { level: isSmall ? 9 : 4 }),
    asBrotli(plain, { params }),
  ]);
  return { ...content, bodies: { plain, gzip: zipped, br } };
}

// A page in the usual window of four megabytes takes 48 ms, nearly all of it for memory that stays empty; in one of its own
// size it takes 2 ms and comes out as small.
function windowFor(size: number): number {
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_DEFAULT_WINDOW: most } = constants;
  return Math.min(most, Math.max(least, Math.ceil(Math.log2(size + 16))));
}

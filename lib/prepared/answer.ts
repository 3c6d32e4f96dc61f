import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { xmlText } from "@/lib/characters/xml-characters";
import { etagOf } from "./etag";
import type { Rendered } from "./in-process-request";
import { nonceIn, policyOf } from "./page-policy";
import { stripScripts } from "./strip-scripts";

/** A response that is the same for every reader: status, headers, and the body with its compressed forms. */
export type Answer = {
  status: number;
  headers: Record<string, string>;
  etag: string;
  bodies: { plain: Buffer; gzip?: Buffer; br?: Buffer };
};

const forwardedHeaders = [
  "content-type",
  "content-disposition",
  "content-language",
  "access-control-allow-origin",
  "access-control-expose-headers",
  "annals-audit-heads",
  "link",
  "location",
];

// Caches may store a public answer but must revalidate it, so that a release is seen at the next request.
const revalidate = "public, max-age=0, must-revalidate";

/**
 * Returns a response of Next as an answer for every reader: only known headers, and HTML without Next's scripts. `isFramed` is set
 * for a page that other sites may show in a frame.
 */
export function answerFromResponse(rendered: Rendered, { isFramed = false } = {}): Answer {
  const headers = headersOf(rendered);
  if (!headers["content-type"]?.startsWith("text/html"))
    return withEtag(rendered.status, headers, rendered.body);
  const nonce = nonceIn(rendered.headers["content-security-policy"]);
  const html = xmlText(stripScripts(rendered.body.toString(), nonce));
  const own = { "content-security-policy": policyOf(html, { isFramed }), link: stylesheetLinks(html) };
  return withEtag(statusIn(html) ?? rendered.status, { ...headers, ...own }, Buffer.from(html));
}

/** Returns the status that a page asks for in a meta tag, since Next lets no page set it. What readers type is escaped. */
function statusIn(html: string): number | null {
  const [, status] = /<meta name="annals-status" content="(4\d\d)"\/?>/.exec(html) ?? [];
  return status === undefined ? null : Number(status);
}

function withEtag(status: number, headers: Answer["headers"], plain: Buffer): Answer {
  return { status, headers, etag: etagOf(plain), bodies: { plain } };
}

function headersOf({ headers }: Rendered): Answer["headers"] {
  const forwarded = forwardedHeaders.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  const control = headers["cache-control"] ?? "";
  return {
    ...Object.fromEntries(forwarded),
    "cache-control": control.includes("immutable") ? control : revalidate,
  };
}

/** Returns a Link header for the style sheets, which some proxies send to the browser ahead of the page (103). */
function stylesheetLinks(html: string): string {
  const sheets = html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g);
  return [...sheets].map(([, address]) => `<${address}>; rel=preload; as=style`).join(", ");
}

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);
const compressible = /^(?:text\/|application\/(?:[a-z.+-]+[.+])?(?:json|xml|csv)(?:;|$)|image\/svg)/;

/** Adds compressed forms unless the body is short or of another type: `small` for what is stored, `quick` to send once. */
export async function compressed(answer: Answer, effort: "small" | "quick"): Promise<Answer> {
  const { plain } = answer.bodies;
  if (plain.length < 512 || !compressible.test(answer.headers["content-type"] ?? "")) return answer;
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
  return { ...answer, bodies: { plain, gzip: zipped, br } };
}

// Brotli's default window of 4 MB takes 48 ms for one page, nearly all of it to allocate memory that stays empty. A window
// of the page's own size takes 2 ms, and the result is as small.
function windowFor(size: number): number {
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_DEFAULT_WINDOW: most } = constants;
  return Math.min(most, Math.max(least, Math.ceil(Math.log2(size + 16))));
}

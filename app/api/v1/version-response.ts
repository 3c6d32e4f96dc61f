import { etagOf, openDataHeaders } from "@/lib/open-data/open-data-headers";
import { unknownAddress } from "@/lib/open-data/refusals";
import { isMatch } from "@/lib/platform/http/negotiate";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import type { Release } from "@/lib/publication/content/model";
import { findRelease } from "@/lib/publication/public-reads/reads";
import { refusalResponse } from "./refusal-response";

type Context = { params: Promise<{ year: string; version: string }> };
type File = {
  type: string;
  /** What is put after the version in the name of the file, with its extension. */
  name: string;
  /** Returns null where the version has no such file. */
  write: (release: Release) => Promise<Buffer | null>;
};

/** Returns a route that responds with a file of a version, or with 404. */
export function versionRoute({ type, name, write }: File) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { year, version } = await params;
    const release = await findRelease(yearOfAddress(year), version);
    const body = release && (await write(release));
    if (!body) return refusalResponse(unknownAddress(new URL(request.url).pathname), 404);
    const headers = { ...openDataHeaders, etag: etagOf([name, body.toString("base64")]) };
    const ifNoneMatch = request.headers.get("if-none-match");
    if (ifNoneMatch !== null && isMatch(ifNoneMatch, headers.etag))
      return new Response(null, { status: 304, headers });
    const disposition = `attachment; filename="annals-${year}-${version}${name}"`;
    return new Response(new Uint8Array(body), {
      headers: { ...headers, "content-type": type, "content-disposition": disposition },
    });
  };
}

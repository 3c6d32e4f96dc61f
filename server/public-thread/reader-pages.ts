import type { Answer } from "@/lib/prepared/answer";
import { canonicalUrl } from "@/lib/prepared/cache-key";
import { missingPageOf, notFoundAnswer } from "@/lib/prepared/missing-page";
import { pathOf } from "@/lib/prepared/public-routes";
import { type Ready, readyToSend, sendAnswer } from "@/lib/prepared/send-answer";
import type { EndpointHandler } from "../http/request-handler";
import { inLine } from "./in-line";
import type { ReaderLine } from "./reader-line";

type Options = {
  line: ReaderLine;
  /** Has a page made; null if it cannot be made here. */
  make: (url: string) => Promise<Answer | null>;
  /** Returns a page that is prepared; null if it has to be made. */
  prepared: (url: string) => Promise<Ready | null>;
  /** Whether a path is one of the public pages, or of none that there is. */
  isReaderPath: (path: string) => boolean;
  /** Whether an address belongs to the published set, whatever its path. */
  isOfSet: (url: string) => boolean;
  /** Whether it is known that no page has this address. */
  isUnknown: (url: string) => boolean;
};

/**
 * Returns a handler of readers' pages that are not prepared: they wait in line and are sent to whoever still waits for them. An
 * address that leads nowhere is answered with the one page that says so. It leaves all others, and what cannot be made yet, to
 * the next handler.
 */
export function readerPages(options: Options): EndpointHandler {
  const { line, make, prepared, isReaderPath, isOfSet, isUnknown } = options;
  const made = async (url: string) => {
    const answer = await make(url);
    return answer && readyToSend(answer);
  };
  return async (request, response) => {
    const { method, url = "/" } = request;
    if (method !== "GET" && method !== "HEAD") return false;
    const isReaderPage = isReaderPath(pathOf(url));
    if (!isReaderPage && !isOfSet(url)) return false;
    const isMissing = isReaderPage && isUnknown(url);
    const page = isMissing ? missingPageOf(url) : canonicalUrl(url);
    const found = isMissing ? await prepared(page) : null;
    const wait = () => inLine(line, { request, response, key: page }, () => made(page));
    const ready = found ?? (await wait());
    if (ready === "answered") return true;
    if (ready) sendAnswer(request, response, isMissing ? notFoundAnswer(ready) : ready);
    return ready !== null;
  };
}

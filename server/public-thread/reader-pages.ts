import { readFileSync } from "node:fs";
import type { Answer } from "@/lib/prepared/answer";
import { busyAnswer } from "@/lib/prepared/error-page";
import { pathOf, publicRouteMatcher } from "@/lib/prepared/public-routes";
import { type Ready, readyToSend, sendAnswer } from "@/lib/prepared/send-answer";
import { clientAddress } from "../http/client-address";
import type { EndpointHandler } from "../http/request-handler";
import { LineIsFullError, openReaderLine, ReaderLeftError } from "./reader-line";

type Options = {
  /** Has a page made; null if it cannot be made here. */
  make: (url: string) => Promise<Answer | null>;
  epoch: () => number | null;
  /** Whether an address belongs to the published set, whatever its path. */
  isOfSet: (url: string) => boolean;
};

/**
 * Returns a handler of readers' pages that are not prepared: they wait in line and are sent to whoever still waits for them. It
 * leaves all others, and what cannot be made yet, to the next handler.
 */
export function readerPages({ make, epoch, isOfSet }: Options): EndpointHandler {
  const routes = JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8")) as Record<
    string,
    string
  >;
  const isReaderPath = publicRouteMatcher(routes);
  const ask = openReaderLine<Ready | null>({
    epoch,
    make: async (url) => {
      const answer = await make(url);
      return answer && readyToSend(answer);
    },
  });
  return async (request, response) => {
    const { method, url = "/" } = request;
    if (method !== "GET" && method !== "HEAD") return false;
    if (!isReaderPath(pathOf(url)) && !isOfSet(url)) return false;
    const left = new AbortController();
    response.once("close", () => left.abort());
    if (response.destroyed) return true;
    try {
      const ready = await ask(url, { address: clientAddress(request), left: left.signal });
      if (ready) sendAnswer(request, response, ready);
      return ready !== null;
    } catch (error) {
      if (error instanceof ReaderLeftError) return true;
      if (!(error instanceof LineIsFullError)) throw error;
      sendAnswer(request, response, readyToSend(busyAnswer(url)));
      return true;
    }
  };
}

import { busyAnswer } from "@/lib/prepared/error-page";
import { saveFieldAddress } from "@/lib/entry/save-address";
import { largestOfStrangers } from "../http/body-limit";
import { clientAddress } from "../http/client-address";
import type { SaveAnswer, SaveRequest } from "../http/save-endpoint";
import { LineIsFullError, type ReaderLine } from "./reader-line";

/** Has a save of a browser in which nobody is signed in refused when it is its turn, without what it holds beyond any form. */
export async function saveInLine(
  line: ReaderLine,
  { headers, body }: SaveRequest,
  save: (request: SaveRequest) => Promise<SaveAnswer>,
): Promise<SaveAnswer> {
  const bounded = { headers, body: body.length > largestOfStrangers ? "" : body };
  const place = { key: null, address: clientAddress({ headers }), left: new AbortController().signal };
  try {
    return await line.ask(place, () => save(bounded));
  } catch (error) {
    if (!(error instanceof LineIsFullError)) throw error;
    const { status, bodies } = busyAnswer(saveFieldAddress);
    return { status, body: bodies.plain.toString() };
  }
}

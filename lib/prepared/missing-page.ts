import { localAddress } from "@/lib/publication/public-reads/addresses";
import { notFoundPage } from "@/lib/publication/public-reads/page-parameters";
import { type Ready, readyToSend } from "./send-answer";

/** Returns the address of the page that is shown in place of one that does not exist, in the language of its address. */
export function missingPageOf(url: string): string {
  return localAddress(/^\/en(?:[/?]|$)/.test(url) ? "en" : "zh", notFoundPage);
}

const asNotFound = new WeakMap<Ready, Ready>();

/** Returns the not-found page as the answer to an address that does not exist: the same bytes, with status 404. */
export function notFoundAnswer(page: Ready): Ready {
  const made = asNotFound.get(page) ?? readyToSend({ ...page.answer, status: 404 });
  asNotFound.set(page, made);
  return made;
}

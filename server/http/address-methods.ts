import { isOpenData } from "@/lib/open-data/open-data-headers";

const reading = ["GET", "HEAD"];
const open = ["GET", "HEAD", "OPTIONS"];
const forms = ["GET", "HEAD", "POST"];

// By the first pattern that a path matches; all others are pages and files to be read.
const others: [RegExp, readonly string[]][] = [
  [/^\/api\/desk\/(?:revisions|presence|attachments|intake|spreadsheets|word)$/, ["POST"]],
  [/^\/api\/auth\//, forms],
  // A form of a page is posted to the page's own address, and a mail program posts to the one that a message names.
  [/^(?:\/(?:en|zh))?\/(?:desk|sign-in|welcome|answer|subscribe|subscription)(?:\/|$)/, forms],
  // The development server's own.
  [/^\/__nextjs/, forms],
];

/** Returns the methods that the address of a url takes, whether or not there is anything at it. */
export function methodsOf(url: string): readonly string[] {
  if (isOpenData(url)) return open;
  const path = url.split("?", 1)[0] ?? "";
  return others.find(([pattern]) => pattern.test(path))?.[1] ?? reading;
}

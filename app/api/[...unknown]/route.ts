import { unknownAddress } from "@/lib/open-data/refusals";
import { refusalOf } from "../v1/refusal";

export { openOptions as OPTIONS } from "../v1/open-answer";

/** A program that asks at an address that leads nowhere is told so in its own language, with the addresses there are. */
export function GET(request: Request): Response {
  const { pathname } = new URL(request.url);
  return refusalOf(unknownAddress(pathname), 404);
}

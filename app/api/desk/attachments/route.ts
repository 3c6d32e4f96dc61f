import { maxFileSize } from "@/lib/entry/attachments/attachment";
import { attachFile } from "@/lib/entry/attachments/commands";
import { refusals } from "@/lib/entry/attachments/refusals";
import { uploadRoute } from "../upload-route";

const body = { largest: maxFileSize, tooLarge: refusals.tooLarge };

/** Stores the request body as an attachment with the `name` of the query. */
export const POST = uploadRoute(attachFile.access, body, ({ query, data }, actor) =>
  attachFile({ name: query.get("name") ?? "", data }, actor),
);

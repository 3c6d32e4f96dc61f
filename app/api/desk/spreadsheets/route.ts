import { reading } from "@/lib/entry/policy";
import { refusals } from "@/lib/intake/spreadsheets/refusals";
import { confirmUpload } from "@/lib/intake/spreadsheets/upload/confirm-upload";
import { previewUpload } from "@/lib/intake/spreadsheets/upload/preview-upload";
import { uploadRequestSchema } from "@/lib/intake/spreadsheets/upload/schema";
import { workbookLimits } from "@/lib/intake/spreadsheets/workbook";
import type { Actor } from "@/lib/platform/actor";
import { fail, type Result } from "@/lib/platform/result";
import { uploadRoute } from "../upload-route";

const body = { largest: workbookLimits.bytes, tooLarge: refusals.tooLarge };

/**
 * Takes a workbook and a request as a form: previews what it would change, or saves what was confirmed of it. Nothing of a
 * preview is kept; the file is sent again with what was confirmed.
 */
export const POST = uploadRoute(reading, body, async ({ data, contentType }, actor) => {
  const sent = new Response(data, { headers: { "content-type": contentType } });
  return answerTo(await sent.formData().catch(() => null), actor);
});

async function answerTo(form: FormData | null, actor: Actor): Promise<Result<unknown>> {
  const [file, text] = [form?.get("file"), form?.get("request")];
  const request = uploadRequestSchema.safeParse(typeof text === "string" ? parsed(text) : null);
  if (!request.success || !(file instanceof File)) return fail("INVALID", refusals.isBroken);
  const { year, section, mapped, take } = request.data;
  const asked = { year, section, ...(mapped ? { mapped } : {}) };
  const sent = { name: file.name, data: new Uint8Array(await file.arrayBuffer()) };
  if (!take) return previewUpload({ request: asked, file: sent }, actor);
  return confirmUpload({ request: asked, take, file: sent }, actor);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

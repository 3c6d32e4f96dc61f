import { reading } from "@/lib/entry/policy";
import { findFile } from "@/lib/entry/attachments/reads";
import { download } from "../../../route-access";
import { textRefusal } from "../../../route-errors";

/** Serves a stored attachment as a download only, never inline, so that an uploaded file cannot run scripts on our origin. */
export const GET = download(
  reading,
  async (_actor, _: Request, { params }: RouteContext<"/api/desk/attachments/[id]">) => {
    const { id } = await params;
    const file = await findFile(id);
    if (!file.ok) return textRefusal(file.error);
    const { name, type, data } = file.value;
    return new Response(data, {
      headers: {
        "Content-Type": type,
        "Content-Length": String(data.length),
        "Content-Disposition": `attachment; filename*=UTF-8''${encodeFileName(name)}`,
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
      },
    });
  },
);

// RFC 8187 allows fewer unescaped characters than encodeURIComponent leaves.
function encodeFileName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

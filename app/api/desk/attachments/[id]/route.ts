import { fileForStaff } from "@/lib/entry/attachments/reads";
import type { Bilingual } from "@/lib/platform/bilingual";

/** A kept file, to be saved and never to be shown in place: whatever it holds, no page of ours runs it. */
export async function GET(_: Request, { params }: RouteContext<"/api/desk/attachments/[id]">) {
  const { id } = await params;
  const file = await fileForStaff(id);
  if (!file.ok) return refusal(file.error);
  const { name, type, data } = file.value;
  return new Response(data, {
    headers: {
      "Content-Type": type,
      "Content-Length": String(data.length),
      "Content-Disposition": `attachment; filename*=UTF-8''${encoded(name)}`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

// RFC 8187 leaves fewer characters as they are than encodeURIComponent does.
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function refusal({ code, sentence }: { code: string; sentence: Bilingual }): Response {
  return new Response(`${sentence.zh}\n${sentence.en}\n`, {
    status: code === "NOT_FOUND" ? 404 : 401,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}

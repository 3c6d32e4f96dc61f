import { answerOf } from "@/lib/open-data/export-answer";
import type { Pieces } from "@/lib/open-data/observation-pieces";
import type { Format } from "@/lib/publication/observations/export-formats";
import { publishedReleases } from "@/lib/publication/public-reads/reads";

/** The observations that the query asks for, where the server in front has not answered already: in development. */
export async function exportResponse(request: Request, format: Format): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const known = request.headers.get("if-none-match");
  const answer = answerOf({ format, query, known, inForce: await publishedReleases() });
  const body = "pieces" in answer ? streamOf(answer.pieces) : "body" in answer ? answer.body : null;
  return new Response(body, answer);
}

function streamOf(pieces: Pieces): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const waiting = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await waiting.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    async cancel() {
      await waiting.return?.();
    },
  });
}

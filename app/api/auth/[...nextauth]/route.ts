import NextAuth from "next-auth";
import { isAnswered } from "@/lib/accounts/identity/answered-addresses";
import { authOptions } from "@/lib/accounts/identity/next-auth-options";
import { refusals } from "@/lib/accounts/sessions/refusals";
import { unknownAddress } from "@/lib/open-data/refusals";
import { fail } from "@/lib/platform/result";
import { forAnyone } from "../../route-access";
import { jsonRefusal, withErrors } from "../../route-errors";
import { refusalResponse } from "../../v1/refusal-response";

type Route = (request: Request, context: { params: Promise<{ nextauth: string[] }> }) => Promise<Response>;

const nextAuth = NextAuth(authOptions) as Route;

function route(method: "GET" | "POST") {
  return forAnyone(
    withErrors(async (request: Request, context: Parameters<Route>[1]) => {
      const { nextauth } = await context.params;
      if (!isAnswered(method, nextauth.join("/")))
        return refusalResponse(unknownAddress(new URL(request.url).pathname), 404);
      // next-auth throws at what is no JSON, and takes no other form than these two.
      if (method === "POST" && !isForm(request))
        return Response.json(fail("INVALID", refusals.formNeeded), { status: 400 });
      return nextAuth(request, context);
    }, jsonRefusal),
  );
}

function isForm({ headers }: Request): boolean {
  return /^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers.get("content-type") ?? "");
}

export const GET = route("GET");
export const POST = route("POST");

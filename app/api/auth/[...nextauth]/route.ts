import NextAuth from "next-auth";
import { forScripts } from "../../route-errors";
import { authOptions } from "@/lib/accounts/identity/next-auth-options";

const handler = NextAuth(authOptions) as (...asked: unknown[]) => Promise<Response>;
const route = forScripts(handler);

export { route as GET, route as POST };

import {
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
  ServerResponse,
} from "node:http";
import { securityHeaders } from "@/lib/platform/http/security-headers";

type Head = OutgoingHttpHeaders | OutgoingHttpHeader[];

const own = Object.entries(securityHeaders("own"));
const open = Object.entries(securityHeaders("open"));

/**
 * A response that lacks no security header, whoever makes it: Next, an endpoint, or a refusal before either. A list of headers
 * is sent as it is: it comes from `sendAnswer`, which has them in it.
 */
export class SecuredResponse<
  Request extends IncomingMessage = IncomingMessage,
> extends ServerResponse<Request> {
  override writeHead(status: number, ...rest: [reason?: string | Head, head?: Head]): this {
    const [reason, head] = typeof rest[0] === "string" ? [rest[0], rest[1]] : [undefined, rest[0]];
    if (!Array.isArray(head)) {
      const given = new Set(Object.keys(head ?? {}).map((name) => name.toLowerCase()));
      const has = (name: string) => given.has(name) || this.hasHeader(name);
      for (const [name, value] of has("access-control-allow-origin") ? open : own)
        if (!has(name)) this.setHeader(name, value);
    }
    return reason === undefined ? super.writeHead(status, head) : super.writeHead(status, reason, head);
  }
}

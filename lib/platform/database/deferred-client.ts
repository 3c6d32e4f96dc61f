import type { Tx } from "./engine";

type Call = (...parameters: unknown[]) => unknown;
type Callables = Record<string | symbol, Call & Record<string | symbol, Call>>;

/** Returns a client at once that asks for the real one with each call. */
export function deferredClient(client: () => Promise<Tx>): Tx {
  const callables = client as () => Promise<unknown> as () => Promise<Callables>;
  return new Proxy({}, { get: (_, name) => (name === "then" ? undefined : called(callables, name)) }) as Tx;
}

// What Prisma has under a name: a function such as $queryRaw, or a model with functions.
function called(client: () => Promise<Callables>, name: string | symbol): unknown {
  const call = async (...parameters: unknown[]) => (await client())[name]?.(...parameters);
  const callOfModel =
    (method: string | symbol) =>
    async (...parameters: unknown[]) =>
      (await client())[name]?.[method]?.(...parameters);
  return new Proxy(call, { get: (_, method) => callOfModel(method) });
}

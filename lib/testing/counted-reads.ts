import type { Db } from "@/lib/platform/database";

/** A database as it is, and how many calls were made through it and how many rows they answered, with those nested in them. */
export function countedReads(db: Db) {
  const counted = { calls: 0, rows: 0 };
  const counting =
    (method: (...input: unknown[]) => Promise<unknown>) =>
    async (...input: unknown[]) => {
      const answer = await method(...input);
      counted.calls += 1;
      counted.rows += rowsIn(answer);
      return answer;
    };
  const proxied = (target: object): object =>
    new Proxy(target, {
      get(of, name) {
        const value: unknown = Reflect.get(of, name);
        // Models are functions where the client is a deferred one.
        const isModel = of === db && !String(name).startsWith("$") && value instanceof Object;
        if (isModel) return proxied(value);
        if (typeof value !== "function") return value;
        return counting((...input) => Reflect.apply(value, of, input) as Promise<unknown>);
      },
    });
  return { db: proxied(db) as Db, counted };
}

function rowsIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.reduce<number>((sum, each) => sum + rowsIn(each), 0);
  if (typeof answer !== "object" || answer === null || answer instanceof Date) return 0;
  return 1 + Object.values(answer).reduce<number>((sum, each) => sum + rowsIn(each), 0);
}

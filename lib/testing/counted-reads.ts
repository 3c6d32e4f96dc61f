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
        if (typeof value === "function") return counting(value.bind(of));
        const isModel = typeof value === "object" && value !== null && "findMany" in value;
        return isModel ? proxied(value) : value;
      },
    });
  return { db: proxied(db) as Db, counted };
}

function rowsIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.reduce<number>((sum, each) => sum + rowsIn(each), 0);
  if (typeof answer !== "object" || answer === null || answer instanceof Date) return 0;
  return 1 + Object.values(answer).reduce<number>((sum, each) => sum + rowsIn(each), 0);
}

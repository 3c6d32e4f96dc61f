import { eventSchema } from "./events";

type Shape = { def: { type: string; innerType?: Shape; shape?: Record<string, Shape> } };

/** Lists the names of all values a message of this event type can use, including optional ones. */
export function valueNames(type: string): string[] {
  const option = eventSchema.options.find((one) => one.shape.type.value === type);
  const { from, to } = (option?.shape ?? {}) as unknown as { from?: Shape; to?: Shape };
  return [...(from ? namesIn("from", from) : []), ...(to ? namesIn("to", to) : [])];
}

function namesIn(path: string, { def }: Shape): string[] {
  if (def.innerType) return namesIn(path, def.innerType);
  if (def.type === "array") return [path, `${path}_count`];
  const parts = Object.entries(def.shape ?? {});
  if (def.type !== "object" || parts.map(([name]) => name).join() === "zh,en") return [path];
  return parts.flatMap(([name, part]) => namesIn(`${path}_${name}`, part));
}

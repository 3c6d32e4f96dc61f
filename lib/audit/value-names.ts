import { eventSchema } from "./events";

type Shape = { def: { type: string; innerType?: Shape; shape?: Record<string, Shape> } };

/** The names of all values that an event of a kind may give to its words, also those that an entry left out. */
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

import type { Messages, NamespaceKeys, NestedKeyOf } from "next-intl";

export type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;

type Part = { [name: string]: unknown };

/** Returns the messages of some namespaces (`desk.form`), in their places. Throws for one that does not exist. */
export function messagesIn(messages: Messages, namespaces: readonly Namespace[]): Partial<Messages> {
  const picked: Part = {};
  for (const namespace of namespaces) {
    const names = namespace.split(".");
    let [from, to]: [Part, Part] = [messages, picked];
    for (const [index, name] of names.entries()) {
      const part = from[name] as Part | undefined;
      if (!part) throw new Error(`There are no messages in ${namespace}.`);
      to[name] = index === names.length - 1 ? part : { ...(to[name] as Part | undefined) };
      [from, to] = [part, to[name] as Part];
    }
  }
  return picked as Partial<Messages>;
}

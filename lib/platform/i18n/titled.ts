import type { Metadata } from "next";
import type { MessageKeys, Messages, NestedKeyOf } from "next-intl";
import { getTranslations } from "next-intl/server";

type Key = MessageKeys<Messages, NestedKeyOf<Messages>>;
type Props = { params: Promise<Record<string, string>> };

/** Returns a `generateMetadata` whose title is a message; the route's parameters are its values. */
export function titled(key: Key) {
  return async ({ params }: Props): Promise<Metadata> => {
    const [t, values] = [await getTranslations(), await params];
    return { title: t(key, values) };
  };
}

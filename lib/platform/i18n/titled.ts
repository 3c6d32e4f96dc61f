import type { Metadata } from "next";
import type { MessageKeys, Messages, NestedKeyOf } from "next-intl";
import { getTranslations } from "next-intl/server";

type Key = MessageKeys<Messages, NestedKeyOf<Messages>>;
type Props = { params: Promise<Record<string, string>> };

/** What the window of a page is called: a message, with what the page's own address says in its gaps. */
export function titled(key: Key) {
  return async ({ params }: Props): Promise<Metadata> => {
    const [t, values] = [await getTranslations(), await params];
    return { title: t(key, values) };
  };
}

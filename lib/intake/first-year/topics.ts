import { newCode } from "@/lib/outline/new-code";
import type { Bilingual } from "@/lib/platform/bilingual";

export type KnownTopic = { code: string; name: Bilingual };

type Titled = { number: string; title: Bilingual };

const plain = (name: string) =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Returns the code of the topic of the same name as a section, in either language; "" if there is none. */
export function topicFor({ title }: Pick<Titled, "title">, topics: readonly KnownTopic[]): string {
  const wanted = [title.zh, title.en].map(plain).filter(Boolean);
  return topics.find(({ name }) => [name.zh, name.en].some((one) => wanted.includes(plain(one))))?.code ?? "";
}

/**
 * Returns each section with its topic's code, and the topics to add: one for each section that has none, named as the section is,
 * and after the section above it where several have the same title. Without an English title, the code is made of the number.
 */
export function withTopics<S extends Titled & { topic: string }>(
  sections: readonly S[],
  taken: ReadonlySet<string>,
): { sections: S[]; topics: KnownTopic[] } {
  const topics: KnownTopic[] = [];
  const isTaken = (code: string) => taken.has(code) || topics.some((topic) => topic.code === code);
  const withCodes = sections.map((section) => {
    if (section.topic !== "") return section;
    const name = nameOf(section, sections);
    const code = newCode(`section-${section.number.replaceAll(".", "-")}`, section.title, isTaken);
    topics.push({ code, name });
    return { ...section, topic: code };
  });
  return { sections: withCodes, topics };
}

function nameOf({ number, title }: Titled, sections: readonly Titled[]): Bilingual {
  if (sections.filter((one) => one.title.zh === title.zh).length === 1) return title;
  const above = sections.find((one) => one.number === number.split(".").slice(0, -1).join("."));
  return above ? { zh: `${above.title.zh}·${title.zh}`, en: `${above.title.en}: ${title.en}` } : title;
}

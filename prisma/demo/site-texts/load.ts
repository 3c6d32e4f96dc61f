import { approveText, saveText, submitText } from "@/lib/site-texts/commands";
import type { Content, ContentOf } from "@/lib/site-texts/content";
import { releaseTextsNow } from "@/lib/site-texts/release-now";
import { textKey, type TextKey } from "@/lib/site-texts/text-key";
import { demoPeople, must } from "../loading";
import { pages } from "./pages";
import { terms } from "./terms";

const calendar: (Omit<ContentOf<"calendar">, "kind"> & { year: number })[] = [
  {
    year: 2024,
    date: "2027-03",
    note: { zh: "演示用的日期", en: "A date of the demonstration" },
  },
];

/** The demonstration's own texts: an editor writes them, a reviewer approves them, an administrator publishes them. */
export async function loadSiteTexts(onProgress: (line: string) => void): Promise<void> {
  const { editor, reviewer, admin } = await demoPeople();
  const texts: { key: TextKey; content: Content }[] = [
    ...Object.entries(pages).map(([page, text]) => ({
      key: textKey("page", page),
      content: { kind: "page" as const, ...text },
    })),
    ...terms.map(({ code, ...term }) => ({
      key: textKey("term", code),
      content: { kind: "term" as const, ...term },
    })),
    ...calendar.map(({ year, ...line }) => ({
      key: textKey("calendar", String(year)),
      content: { kind: "calendar" as const, ...line },
    })),
  ];
  for (const { key, content } of texts) {
    const { number } = must(await saveText({ key, basedOn: 0, content }, editor), key);
    const { id } = must(await submitText({ key, number }, editor), key);
    must(await approveText({ submissionId: id }, reviewer), key);
  }
  const { version } = must(await releaseTextsNow("", admin), "site texts");
  onProgress(`site texts: ${texts.length} approved, version ${version} released`);
}

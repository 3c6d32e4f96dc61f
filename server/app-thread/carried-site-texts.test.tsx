import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, it } from "vitest";
import { AboutView } from "@/components/public/about/about-view";
import { CalendarLines } from "@/components/public/about/calendar-lines";
import { GlossaryView } from "@/components/public/about/glossary-view";
import { SitePageView } from "@/components/public/about/site-page-view";
import { SiteVersionView } from "@/components/public/about/site-version-view";
import { SiteFooter } from "@/components/public/site/site-footer";
import { bareOffice } from "@/lib/office/office.test-data";
import { withSiteNames } from "@/lib/office/site-names";
import { withDependencies } from "@/lib/platform/public-pages/dependencies";
import { loadMessages } from "@/lib/platform/i18n/load-messages";
import { partsChanged } from "@/lib/publication/public-reads/published-state";
import type { Content } from "@/lib/site-texts/content";
import {
  siteCalendar,
  siteContents,
  siteGlossary,
  siteLetters,
  sitePageText,
  siteTerms,
  siteTextsInForce,
  siteVersions,
  siteVersionText,
} from "@/lib/site-texts/reads";
import { approved, page, publish, term } from "@/lib/site-texts/site-texts.test-data";
import type { TextKey } from "@/lib/site-texts/text-key";
import { must } from "@/lib/testing/small-report";

const messages = withSiteNames(await loadMessages("zh"), bareOffice(), "zh");
const rendered = (node: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="zh" messages={messages} timeZone="Asia/Shanghai">
      {node}
    </NextIntlClientProvider>,
  );

const pageView = (name: "methodology" | "office") => async () =>
  rendered(<SitePageView page={name} text={await sitePageText(name)} contents={await siteContents()} />);

/** What is made of the texts, by its name. */
const makers: Record<string, () => Promise<string>> = {
  about: async () => {
    const text = await sitePageText("office");
    const texts = text ? [{ page: "office" as const, ...text }] : [];
    const versions = await siteVersions();
    return rendered(<AboutView contents={await siteContents()} texts={texts} versions={versions} />);
  },
  methodology: pageView("methodology"),
  office: pageView("office"),
  glossary: async () => rendered(<GlossaryView {...await siteTerms()} contents={await siteContents()} />),
  calendar: async () => rendered(<CalendarLines lines={await siteCalendar()} />),
  version: async () => {
    const [shown, [newest]] = [await siteVersionText(1), await siteVersions()];
    const latest = newest?.version ?? 1;
    return shown
      ? rendered(<SiteVersionView shown={shown} latest={latest} contents={await siteContents()} />)
      : "";
  },
  footer: async () => rendered(<SiteFooter office={bareOffice()} about={await siteContents()} />),
  word: async () => String((await siteGlossary()).codeOf("人次")),
  "other word": async () => String((await siteGlossary()).codeOf("家")),
  font: async () => (await siteLetters()).join(),
};

async function makeAll() {
  const made = new Map<string, { text: string; parts: readonly string[] }>();
  for (const [name, make] of Object.entries(makers)) {
    const { made: text, dependencies } = await withDependencies(make);
    made.set(name, { text, parts: dependencies });
  }
  const [newest] = await siteTextsInForce();
  return { made, stamp: { releases: [], office: "", siteTexts: newest?.id ?? "" } };
}

const drafts = new Map<TextKey, number>();
async function release(key: TextKey, content: Content) {
  const basedOn = drafts.get(key) ?? 0;
  await approved({ key, content, basedOn });
  drafts.set(key, basedOn + 1);
  must(await publish());
}

beforeAll(async () => {
  await approved({ key: "page/methodology", content: page("方法") });
  drafts.set("page/methodology", 1);
  await approved({ key: "term/a", content: term("人次") });
  drafts.set("term/a", 1);
});

const everything = Object.keys(makers);
const titled = (zh: string, body: string): Content => ({ ...page(body), title: { zh, en: "Title" } });

it.each<[string, TextKey, Content, readonly string[]]>([
  [
    "first texts",
    "page/office",
    page("甲"),
    everything.filter((name) => !["calendar", "other word"].includes(name)),
  ],
  ["the text of a page", "page/office", page("乙"), ["about", "office", "version"]],
  ["what a term means", "term/a", term("人次", "另一释义"), ["about", "glossary", "version"]],
  ["a term itself", "term/a", term("人数", "另一释义"), ["about", "glossary", "version", "word"]],
  [
    "a date",
    "calendar/2026",
    { kind: "calendar", date: "2027-03", note: { zh: "", en: "" } },
    ["about", "calendar", "version"],
  ],
  ["a heading", "page/office", page("## 丙\n\n乙"), ["about", "office", "version", "font"]],
  [
    "a title",
    "page/office",
    titled("联系", "## 丙\n\n乙"),
    ["about", "methodology", "office", "glossary", "version", "footer", "font"],
  ],
])(
  "a release of %s makes anew what prints it, and carries on the rest",
  async (_, key, content, expected) => {
    const before = await makeAll();
    await release(key, content);
    const after = await makeAll();
    const parts = [...new Set([...before.made.values()].flatMap((made) => made.parts))];
    const changed = new Set(await partsChanged(before.stamp, after.stamp, parts));
    const isAnew = (name: string) => before.made.get(name)?.parts.some((part) => changed.has(part));
    expect(everything.filter(isAnew).toSorted()).toEqual(expected.toSorted());
    for (const name of everything.filter((each) => !isAnew(each)))
      expect(after.made.get(name)?.text, name).toBe(before.made.get(name)?.text);
  },
);

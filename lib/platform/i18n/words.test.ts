import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import enAudit from "./messages/en/audit.json";
import enCatalogue from "./messages/en/catalogue.json";
import enOutline from "./messages/en/outline.json";
import enPeople from "./messages/en/people.json";
import enRelease from "./messages/en/release.json";
import zhAudit from "./messages/zh/audit.json";
import zhCatalogue from "./messages/zh/catalogue.json";
import zhOutline from "./messages/zh/outline.json";
import zhPeople from "./messages/zh/people.json";
import zhRelease from "./messages/zh/release.json";

/** Words that are not used, because another one means the same, and the one that is. */
const avoided = {
  zh: {
    动态口令: "第二重验证；验证码",
    第二验证: "第二重验证",
    迟报数据: "补报数据",
    处修改: "项修改",
    填报人员: "编辑",
    截止日期: "期限",
    统计口径: "时期",
    修订理由: "更正理由",
    修改理由: "更正理由",
    板块: "版块",
    大纲: "提纲",
    驳回: "退回",
    "““": "“‘",
  },
  en: {
    "one-time code": "code",
    "two-factor": "second factor",
    "time limit": "due date",
  },
} as const;

const messages = join(import.meta.dirname, "messages");
const lib = join(import.meta.dirname, "../..");

/** Returns what people read, by file: the messages of one language, and all sentences made in lib. */
function textsIn(locale: "zh" | "en"): [string, string][] {
  const own = readdirSync(join(messages, locale)).map((name) => join(messages, locale, name));
  const made = readdirSync(lib, { recursive: true, encoding: "utf8" }).filter((path) =>
    /(?:^|\/)(?:messages|refusals)\.ts$/.test(path),
  );
  return [...own, ...made.map((path) => join(lib, path))].map((path) => [path, readFileSync(path, "utf8")]);
}

describe.each(["zh", "en"] as const)("the words of the messages in %s", (locale) => {
  const texts = textsIn(locale);
  it.each(Object.entries(avoided[locale]))("have no %s, but %s", (word) => {
    const isIn = new RegExp(locale === "en" ? `\\b${word}\\b` : word, "i");
    expect(texts.filter(([, text]) => isIn.test(text)).map(([path]) => path)).toEqual([]);
  });
});

const lower = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [key, word.toLowerCase()]));

const screens = {
  zh: { audit: zhAudit, outline: zhOutline, catalogue: zhCatalogue, people: zhPeople, release: zhRelease },
  en: { audit: enAudit, outline: enOutline, catalogue: enCatalogue, people: enPeople, release: enRelease },
};

it.each(["zh", "en"] as const)("the audit trail says what the screens say, in %s", (locale) => {
  const { audit, outline, catalogue, people, release } = screens[locale];
  const { kind, roles, reasonClass, grade } = audit.codes;
  expect(lower(kind)).toEqual(lower({ ...catalogue.kinds, ...outline.tree.kinds }));
  expect(lower(roles)).toEqual(lower(people.role));
  expect(lower(reasonClass)).toEqual(lower(release.reasonClasses));
  expect(grade).toEqual(catalogue.grades.grades);
  expect(audit.properties.basis).toBe(catalogue.form.basis);
});

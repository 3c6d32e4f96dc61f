import "server-only";
import { messageIdOf } from "@/lib/notices/message-id";
import type { Office } from "@/lib/office/model";
import {
  type ChangeLine,
  changeLines,
  indicatorLines,
  type TranslateRelease,
} from "@/lib/open-data/feed/change-lines";
import type { Locale } from "@/lib/platform/i18n/routing";
import type { Mail } from "@/lib/platform/mail";
import {
  indicatorAddress,
  reportAddress,
  updatesAddress,
  versionAddress,
} from "@/lib/publication/public-reads/addresses";
import { absolute, leaveAddress, subscriptionAddress } from "./addresses";
import { newsWords } from "./messages";
import { type Announced, type News, type Subscriber } from "./model";
import { type Published, scopeName } from "./scope-name";
import { subscriberToken } from "./subscriber-token";

/** What messages about a release are written with. `t` is in the language of the subscriber. */
export type Writing = {
  site: string;
  office: Pick<Office, "publisher">;
  published: Published;
  t: (locale: Locale) => TranslateRelease;
};

const maxLines = 40;

/** Returns the message that tells a subscriber of a release, with the headers by which mail programs end the subscription. */
export function newsMail(subscriber: Subscriber, news: News, announced: Announced, writing: Writing): Mail {
  const { release } = announced.update;
  const { locale, email } = subscriber;
  const t = writing.t(locale);
  const entry = t("feed.entry", { title: release.title[locale], version: release.version });
  const reason = release.reasonClass ? t(`reasonClasses.${release.reasonClass}`) : "";
  const token = subscriberToken(subscriber.id);
  return {
    to: email,
    subject: newsWords.subject[locale](entry, reason),
    text: textOf({ subscriber, news, announced, writing, entry, reason, token }),
    messageId: messageIdOf(`${release.id} ${subscriber.id}`, writing.site),
    headers: {
      "List-Unsubscribe": `<${absolute(writing.site, locale, leaveAddress(token))}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
    },
  };
}

type Parts = {
  subscriber: Subscriber;
  news: News;
  announced: Announced;
  writing: Writing;
  entry: string;
  reason: string;
  token: string;
};

function textOf({ subscriber, news, announced, writing, entry, reason, token }: Parts): string {
  const { release, changes } = announced.update;
  const { locale, scopes } = subscriber;
  const words = newsWords;
  const { site, published, t } = writing;
  const page = (path: string) => absolute(site, locale, path);
  const isFirst = changes === null;
  const scopeList = scopes.map((scope) => scopeName(scope, published)[locale]);
  return [
    words.released[locale](entry, dateIn(locale, release.releasedAt)),
    ...(reason === "" ? [] : ["", words.reason[locale](reason)]),
    ...(release.note === "" ? [] : [words.note[locale](release.note)]),
    ...bodyOf(news, announced, { locale, t: t(locale) }, page),
    "",
    ...(news === "all"
      ? []
      : news.map(({ indicator: { code } }) => words.series[locale] + page(indicatorAddress(code)))),
    words.read[locale] + page(versionAddress(release.year, release.version)),
    ...(isFirst ? [] : [words.updates[locale] + page(updatesAddress(reportAddress(release.year)))]),
    "",
    "-- ",
    writing.office.publisher[locale],
    words.why[locale](scopeList),
    words.leave[locale] + page(subscriptionAddress(token)),
    "",
  ].join("\n");
}

function bodyOf(
  news: News,
  { update }: Announced,
  wording: { locale: Locale; t: TranslateRelease },
  page: (path: string) => string,
): string[] {
  const { locale, t } = wording;
  const lines =
    news === "all" ? changeLines(update, wording) : news.flatMap((of) => indicatorLines(of, wording));
  if (lines.length === 0) return update.changes ? [] : ["", t("updates.first", { count: update.figures })];
  const heading = update.changes ? newsWords.changed[locale] : newsWords.published[locale];
  const more = lines.length - maxLines;
  return [
    "",
    heading,
    ...lines.slice(0, maxLines).flatMap((line) => printed(line, page)),
    ...(more > 0 ? [t("feed.more", { count: more })] : []),
  ];
}

const printed = ({ text, path }: ChangeLine, page: (path: string) => string) => [
  `- ${text}`,
  ...(path === null ? [] : [`  ${page(path)}`]),
];

function dateIn(locale: Locale, at: string): string {
  const form = { dateStyle: "long", timeZone: "Asia/Shanghai" } as const;
  return new Intl.DateTimeFormat(locale === "zh" ? "zh-CN" : "en-GB", form).format(new Date(at));
}

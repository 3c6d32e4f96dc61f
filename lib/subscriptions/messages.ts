import type { Bilingual } from "@/lib/platform/bilingual";
import type { Locale } from "@/lib/platform/i18n/routing";

export const scopeNames = {
  all: { zh: "全部发布与更正", en: "all releases and corrections" },
  corrections: { zh: "各份报告的更正", en: "corrections of all reports" },
};

export function reportScope(title: Bilingual): Bilingual {
  return { zh: `《${title.zh}》的发布与更正`, en: `releases and corrections of “${title.en}”` };
}

export function indicatorScope(name: Bilingual): Bilingual {
  return { zh: `指标“${name.zh}”的数值与更正`, en: `values and corrections of “${name.en}”` };
}

/** `what` is the name of a scope, `report` the office's name of its report. */
type Confirmation = { what: Bilingual; report: Bilingual; site: string; url: string };
type Text = { subject: string; text: string };

const hours = 48;

/** The message with the link that confirms a subscription. */
export function confirmationMail({ what, report, site, url }: Confirmation, locale: Locale): Text {
  const zh = {
    subject: `请确认订阅：${what.zh}`,
    text: `有人用这个邮箱地址，在《${report.zh}》的网站（${site}）申请订阅：\n${what.zh}\n\n请在 ${hours} 小时内打开下面的页面，按“确认订阅”：\n${url}\n\n在您确认之前，网站不保存这个地址。如果不是您本人申请的，不必理会这封邮件。\n`,
  };
  const en = {
    subject: `Please confirm: ${what.en}`,
    text: `Somebody asked on the site of “${report.en}” (${site}) that this address be told of:\n${what.en}\n\nTo confirm it, open this page within ${hours} hours and press “Subscribe”:\n${url}\n\nUntil you do, the site keeps no record of the address. If it was not you, ignore this message.\n`,
  };
  return locale === "zh" ? zh : en;
}

/** The labels of a message about a release; what changed is worded as in the feeds. */
export const newsWords = {
  subject: {
    zh: (entry: string, reason: string) => `${entry}${reason === "" ? "：发布" : `更正：${reason}`}`,
    en: (entry: string, reason: string) =>
      `${entry}: ${reason === "" ? "released" : `correction (${reason})`}`,
  },
  released: {
    zh: (entry: string, date: string) => `${entry}已于${date}发布。`,
    en: (entry: string, date: string) => `${entry} was released on ${date}.`,
  },
  reason: { zh: (reason: string) => `更正原因：${reason}`, en: (reason: string) => `Reason: ${reason}` },
  note: { zh: (note: string) => `说明：${note}`, en: (note: string) => `Note (in Chinese): ${note}` },
  changed: { zh: "改了什么：", en: "What changed:" },
  published: { zh: "发布的数值：", en: "Values published:" },
  series: { zh: "历年数值：", en: "All its values: " },
  read: { zh: "阅读这一版：", en: "Read this version: " },
  updates: { zh: "更新记录：", en: "All updates: " },
  why: {
    zh: (scopes: readonly string[]) => `您收到这封邮件，是因为这个地址订阅了：${scopes.join("；")}。`,
    en: (scopes: readonly string[]) =>
      `You receive this because this address is subscribed to: ${scopes.join("; ")}.`,
  },
  leave: { zh: "查看或退订：", en: "See or end the subscription: " },
} as const;

/** Answers a mail program that asked to leave. */
export const oneClickDone: Bilingual = {
  zh: "已退订，地址已经删除。",
  en: "The subscription has ended and the address is deleted.",
};

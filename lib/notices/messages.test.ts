import { describe, expect, it } from "vitest";
import { emailsOf } from "./email";
import { noticeSentence } from "./messages";
import { addressOf, type NoticeEvent } from "./notice";

const location = { year: 2024, section: "8.3", title: { zh: "国内合作", en: "Domestic cooperation" } };
const sent = { ...location, submissionId: "s1", count: 5, by: "李华" };
const comment = { ...location, key: "training.batches", name: { zh: "培训批次", en: "Batches" }, by: "王芳" };
const due = { ...location, dueOn: "2025-03-20", days: 7 };
const release = { year: 2023, version: "1.1", by: "周宁" };

describe("a notice is one sentence with the address of its page", () => {
  it.each<[string, NoticeEvent, { zh: string; en: string; address: string }]>([
    [
      "submitted",
      { type: "submission.submitted", ...sent },
      {
        zh: "李华送审了2024年报告8.3《国内合作》的5项修改，等待审核。",
        en: "李华 submitted 5 changes in 8.3 “Domestic cooperation” of the 2024 report; they wait for review.",
        address: "/desk/reviews/s1",
      },
    ],
    [
      "approved",
      { type: "submission.approved", ...sent, count: 1 },
      {
        zh: "李华批准了2024年报告8.3《国内合作》的1项修改。",
        en: "李华 approved 1 change in 8.3 “Domestic cooperation” of the 2024 report.",
        address: "/desk/reports/2024/sections/8.3",
      },
    ],
    [
      "returned",
      { type: "submission.returned", ...sent, reason: "请核对", key: "training.people" },
      {
        zh: "李华退回了2024年报告8.3《国内合作》的5项修改，理由：请核对",
        en: "李华 returned 5 changes in 8.3 “Domestic cooperation” of the 2024 report. Reason: 请核对",
        address: "/desk/reports/2024/sections/8.3#field-training.people",
      },
    ],
    [
      "a comment",
      { type: "comment.added", ...comment, body: "是累计数吗？", isReply: false },
      {
        zh: "王芳在2024年报告8.3《国内合作》的“培训批次”上提了意见：是累计数吗？",
        en: "王芳 commented on “Batches” in 8.3 “Domestic cooperation” of the 2024 report: 是累计数吗？",
        address: "/desk/reports/2024/sections/8.3#field-training.batches",
      },
    ],
    [
      "a reply",
      { type: "comment.added", ...comment, body: "是", isReply: true },
      {
        zh: "王芳在2024年报告8.3《国内合作》的“培训批次”上回复：是",
        en: "王芳 replied on “Batches” in 8.3 “Domestic cooperation” of the 2024 report: 是",
        address: "/desk/reports/2024/sections/8.3#field-training.batches",
      },
    ],
    [
      "due, with what a department owes",
      {
        type: "section.due",
        sections: [{ ...due, sectionId: "s", left: 3 }],
        parts: [
          {
            ...due,
            handOverId: "h",
            department: "徐汇区科委",
            part: { zh: "科普", en: "Science" },
            missing: 1,
          },
        ],
      },
      {
        zh: "2024年报告8.3《国内合作》3月20日截止（还有7天），还有3处没有送审；徐汇区科委还有1项没有报来：2024年报告8.3《国内合作》中的“科普”，3月20日截止（还有7天）。",
        en: "8.3 “Domestic cooperation” of the 2024 report is due on 20 March (in 7 days), and 3 fields are not submitted; 徐汇区科委 still owes 1 figure for “Science” in 8.3 “Domestic cooperation” of the 2024 report, due on 20 March (in 7 days).",
        address: "/desk",
      },
    ],
    [
      "owed by a department alone",
      {
        type: "section.due",
        sections: [],
        parts: [
          {
            ...{ ...due, days: 1, handOverId: "h", department: "徐汇区科委" },
            ...{ part: { zh: "科普", en: "Science" }, missing: 2 },
          },
        ],
      },
      {
        zh: "徐汇区科委还有2项没有报来：2024年报告8.3《国内合作》中的“科普”，3月20日截止（明天）。",
        en: "徐汇区科委 still owes 2 figures for “Science” in 8.3 “Domestic cooperation” of the 2024 report, due on 20 March (tomorrow).",
        address: "/desk/reports/2024/sections/8.3/departments",
      },
    ],
    [
      "released",
      { type: "release.published", ...release, embargoUntil: null },
      {
        zh: "周宁发布了2023年报告1.1版。",
        en: "周宁 released version 1.1 of the 2023 report.",
        address: "/desk/releases/2023",
      },
    ],
    [
      "scheduled, in the office's time",
      { type: "release.published", ...release, embargoUntil: "2026-11-30T16:30:00.000Z" },
      {
        zh: "周宁排定了2023年报告1.1版，2026年12月1日 00:30生效。",
        en: "周宁 scheduled version 1.1 of the 2023 report; it takes effect on 1 December 2026 at 00:30.",
        address: "/desk/releases/2023",
      },
    ],
    [
      "withdrawn",
      { type: "release.withdrawn", ...release, reason: "数字待核" },
      {
        zh: "周宁撤回了尚未生效的2023年报告1.1版，理由：数字待核",
        en: "周宁 withdrew version 1.1 of the 2023 report before it took effect. Reason: 数字待核",
        address: "/desk/releases/2023",
      },
    ],
    [
      "a role given",
      {
        type: "role.given",
        by: "张敏",
        name: "赵刚",
        email: "z@annals.test",
        roles: ["reviewer", "administrator"],
      },
      {
        zh: "张敏让赵刚（z@annals.test）担任审核人和管理员。如果您不认识此人，请告诉其他管理员。",
        en: "张敏 made 赵刚 (z@annals.test) a reviewer and an administrator. If you do not know this person, tell the other administrators.",
        address: "/desk/notices",
      },
    ],
    [
      "a reset link made on the server",
      { type: "account.link_made", by: null },
      {
        zh: "系统管理员为您的账户生成了重设密码的链接。",
        en: "A system administrator made a link by which the password of your account can be reset.",
        address: "/desk/account",
      },
    ],
    [
      "a password chosen by a link",
      { type: "account.password_chosen", by: "张敏", linkMadeAt: "2026-11-30T16:30:00.000Z" },
      {
        zh: "您账户的密码已重设，用的是张敏2026年12月1日 00:30生成的链接。",
        en: "The password of your account was reset by the link that 张敏 made on 1 December 2026 at 00:30.",
        address: "/desk/account",
      },
    ],
    [
      "a second factor cleared",
      { type: "account.second_factor_reset", by: "张敏" },
      {
        zh: "张敏清除了您账户的第二重验证。",
        en: "张敏 cleared the second factor of your account.",
        address: "/desk/account",
      },
    ],
    [
      "an address changed",
      { type: "account.email_changed", by: "张敏", from: "a@annals.test", to: "b@annals.test" },
      {
        zh: "张敏把您账户的邮箱从 a@annals.test 改为 b@annals.test。",
        en: "张敏 changed the e-mail address of your account from a@annals.test to b@annals.test.",
        address: "/desk/account",
      },
    ],
  ])("%s", (_, event, { address, ...sentence }) => {
    expect(noticeSentence(event)).toEqual(sentence);
    expect(addressOf(event)).toBe(address);
  });
});

function firstOf<T>([first]: T[]): T {
  if (!first) throw new Error("There is none.");
  return first;
}

describe("an e-mail", () => {
  const event: NoticeEvent = {
    type: "submission.returned",
    ...sent,
    reason: "一\r\n二".repeat(40),
    key: "total",
  };
  const mail = firstOf(
    emailsOf({ id: "a notice", email: "li@annals.test", event }, "https://annals.example.org"),
  );

  it("has a short subject of one line", () => {
    expect(mail.subject.length).toBeLessThanOrEqual(70);
    expect(mail.subject).not.toMatch(/[\r\n]/);
  });

  it("has the sentence in Chinese, then in English, each with its link", () => {
    const [zh, en] = [mail.text.indexOf("退回了"), mail.text.indexOf("returned 5 changes")];
    expect(zh).toBeGreaterThanOrEqual(0);
    expect(en).toBeGreaterThan(zh);
    expect(mail.text).toContain("\nhttps://annals.example.org/desk/reports/2024/sections/8.3#field-total\n");
    expect(mail.text).toContain(
      "\nhttps://annals.example.org/en/desk/reports/2024/sections/8.3#field-total\n",
    );
  });
});

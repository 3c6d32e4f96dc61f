import { expect, it } from "vitest";
import { mailOf, remindersText } from "./messages";

const section = { number: "8.3", title: { zh: "培训", en: "Training" } };
const department = { name: "徐汇区科委", contact: "李静" };
const owed = { department, year: 2025, section, note: "", dueOn: "2026-03-20" };
const part = (zh: string, en: string, missing: number) => ({
  ...{ ...owed, part: { zh, en }, missing, url: `https://annals.test/answer/${en}` },
});

it("reminds of all parts in one message, each with its link, in both languages", () => {
  const parts = [part("培训批次", "batches", 1), part("培训人数", "people", 2)];
  const { subject, text } = mailOf("reminder", remindersText(parts));
  expect(subject).toBe("还有数据没有报来 / figures still missing");
  expect(text.split("\n").filter(Boolean)).toEqual([
    "李静，您好！",
    "2025年报告8.3《培训》中的“培训批次”还有1项没有报来，请于2026年3月20日前报送。打开链接填写：",
    "https://annals.test/answer/batches",
    "2025年报告8.3《培训》中的“培训人数”还有2项没有报来，请于2026年3月20日前报送。打开链接填写：",
    "https://annals.test/answer/people",
    "链接只供贵处使用，请勿转发。此前发给您的链接也仍可使用。",
    "Dear 李静,",
    "Still missing from “batches” in 8.3 “Training” of the 2025 report: 1 figure. Please send it by 20 March 2026. Open the link:",
    "https://annals.test/answer/batches",
    "Still missing from “people” in 8.3 “Training” of the 2025 report: 2 figures. Please send them by 20 March 2026. Open the link:",
    "https://annals.test/answer/people",
    "The links are for you only; please do not pass them on. The links that you were given before still work.",
  ]);
});

it("greets all who share an address", () => {
  const other = { ...part("专利", "patents", 1), department: { name: "知识产权局", contact: "" } };
  const { zh, en } = remindersText([part("培训批次", "batches", 1), other]);
  expect([zh, en]).toEqual([
    expect.stringMatching(/^李静、知识产权局，您好！/),
    expect.stringMatching(/^Dear 李静 and 知识产权局,/),
  ]);
});

import type { IndicatorInput } from "@/lib/outline/schema";

export const trainingIndicators: IndicatorInput[] = [
  {
    code: "training.batches",
    name: { zh: "科技培训批次", en: "Training courses" },
    kind: "quantity",
    unit: "批",
    basis: "annual",
    definition: {
      zh: "当年面向对口地区科技人才及企业创新研发人员开展的科技培训批数，单位为批。",
      en: "Training courses held during the year for science and technology staff and enterprise researchers of partner regions, counted in courses (批).",
    },
    comparability: {
      zh: "2018年报告称培训对象为对口支援地区科技创新人才，2021年、2023年报告另含企业创新研发人员；2018年未提企业人员。",
      en: "The 2018 report names science and technology staff of partner regions only; those of 2021 and 2023 add enterprise researchers.",
    },
  },
  {
    code: "training.people",
    name: { zh: "科技培训人次", en: "Training attendances" },
    kind: "quantity",
    unit: "人次",
    basis: "annual",
    definition: {
      zh: "上述科技培训的参训人次，一人参加两批计两次，单位为人次。",
      en: "Attendances at these courses (人次): a person who attends two courses counts twice.",
    },
    comparability: {
      zh: "2018年报告称培训对象为对口支援地区科技创新人才，2021年、2023年报告另含企业创新研发人员；2018年为约数。",
      en: "The 2018 report names science and technology staff of partner regions only and gives an inexact number; those of 2021 and 2023 add enterprise researchers.",
    },
  },
  {
    code: "training.technical-people",
    name: { zh: "专业技术人员培训人次", en: "Attendances at training for technical staff" },
    kind: "quantity",
    unit: "人次",
    basis: "annual",
    definition: {
      zh: "依托科技人才培育项目为对口地区专业技术人员开展培训的人次，单位为人次；与科技培训人次分别统计。",
      en: "Attendances (人次) at training for technical staff of partner regions under the talent programme; counted apart from the training courses.",
    },
  },
];

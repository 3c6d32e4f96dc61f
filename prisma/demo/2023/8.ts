import type { DemoSection } from "../format";

export const section8: DemoSection = {
  number: "8",
  topic: "open-innovation",
  title: { zh: "构建开放创新网络", en: "Building an open innovation network" },
  lead: {
    key: "text.open-innovation.lead",
    text: "立足全球视野推进科技开放合作，以自主、协同、开放的制度安排联通国内国际创新资源，搭建互惠共赢的合作平台，营造要素顺畅流动、成果共同分享的创新生态。",
  },
  blocks: [
    {
      kind: "timeline",
      heading: { zh: "年度大事", en: "The year's milestones" },
      items: [
        {
          label: { zh: "3月", en: "March" },
          key: "text.timeline.foreign-rd",
          text: "本市首设“{foreign-rd.programmes}”。",
        },
        {
          label: { zh: "4月", en: "April" },
          key: "text.timeline.joint-research",
          text: "{delta.joint-research.documents}印发施行。",
        },
        {
          label: { zh: "7月", en: "July" },
          key: "text.timeline.waic",
          text: "世界人工智能大会（{waic.edition}）召开。",
        },
        {
          label: { zh: "9月", en: "September" },
          key: "text.timeline.pujiang",
          text: "{pujiang.edition}浦江创新论坛开幕。",
        },
        {
          label: { zh: "9月", en: "September" },
          key: "text.timeline.wla-prize",
          text: "{wla-prize.edition}世界顶尖科学家协会奖公布获奖名单。",
        },
        {
          label: { zh: "11月", en: "November" },
          key: "text.timeline.wla",
          text: "{wla.edition}世界顶尖科学家论坛召开。",
        },
        {
          label: { zh: "12月", en: "December" },
          key: "text.timeline.diqing-institute",
          text: "沪滇共建的{cooperation.joint-institutes}成立。",
        },
      ],
    },
  ],
  figures: {},
};

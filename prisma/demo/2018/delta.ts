import type { DemoBlock } from "../format";

export const deltaBlocks: DemoBlock[] = [
  {
    kind: "prose",
    heading: {
      zh: "长三角区域创新共同体建设提速",
      en: "The delta's regional innovation community gathers speed",
    },
    items: [
      {
        key: "text.delta.demonstrations",
        text: "以示范带动长三角创新生态实践区建设，推进{delta.demonstrations}。",
      },
      {
        key: "text.delta.transfer-zones",
        text: "探索长三角技术转移服务的协作办法，研究{delta.transfer-zones}地国家科技成果转移转化示范区之间的联动。",
      },
    ],
  },
  {
    kind: "prose",
    heading: { zh: "共同体的总体思路", en: "The community's general line" },
    items: [
      {
        label: { zh: "一个聚力", en: "One focus" },
        key: "text.delta.focus",
        text: "力量聚于国家战略，为战略实施服务。",
      },
      {
        label: { zh: "三个联动", en: "Three linkages" },
        key: "text.delta.linkages",
        text: "推动{delta.linkages}实现联动。",
      },
      {
        label: { zh: "一个接轨", en: "One alignment" },
        key: "text.delta.alignment",
        text: "以空间上的接轨，共建长三角创新创业生态体系。",
      },
    ],
  },
];

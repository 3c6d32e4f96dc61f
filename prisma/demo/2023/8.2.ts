import type { DemoSection } from "../format";
import { deltaCentreBlocks } from "./delta-centre";
import { deltaCentreFigures } from "./delta-centre-figures";
import { deltaFigures } from "./delta-figures";

export const section82: DemoSection = {
  number: "8.2",
  topic: "delta",
  title: {
    zh: "长三角科技创新共同体建设加快推进",
    en: "Accelerated building of the Yangtze River Delta science and technology innovation community",
  },
  lead: {
    key: "text.delta.lead",
    text: "坚持制度创新与科技创新并重，在政策衔接、联合攻关、载体建设、资源共享和环境优化上深化跨区域协作，长三角科技创新共同体建设取得新进展。",
  },
  blocks: [
    {
      kind: "prose",
      heading: { zh: "战略科技力量协同增效", en: "Strategic science and technology forces work together" },
      items: [
        {
          level: 1,
          key: "text.delta.science-centres",
          text: "推动{delta.science-centres}综合性国家科学中心“两心同创”，达成战略合作协议，以国家实验室为牵引提升区域创新能力。",
        },
        {
          level: 1,
          key: "text.delta.working-groups",
          text: "统筹开展{delta.working-groups}{delta.working-group-count}专题组的工作。",
        },
        {
          level: 1,
          key: "text.delta.demonstration-zone",
          text: "在长三角一体化示范区协同推进跨省域高新区建设。",
        },
      ],
    },
    {
      kind: "prose",
      heading: { zh: "联合攻关计划落地见效", en: "The joint research programme takes effect" },
      items: [
        {
          label: { zh: "制度保障", en: "Institutional safeguards" },
          key: "text.delta.joint-research.rules",
          text: "{delta.joint-research.issued}，{delta.joint-research.documents}联合印发，明确部省市协同的跨区域攻关组织方式与管理流程，为任务、资金、管理三方面衔接提供制度支撑。",
        },
        {
          label: { zh: "攻关方向", en: "Research directions" },
          key: "text.delta.joint-research.directions",
          text: "依托重大创新指南拓宽攻关路径，在{delta.joint-research.industries}大先导产业领域共同部署具有基础性、战略性和源头性的方向{delta.joint-research.directions}，参与“竞标”的长三角单位有{delta.joint-research.bidders}。",
        },
      ],
    },
    {
      kind: "prose",
      heading: { zh: "技术交易与资源共享提速", en: "Technology trade and sharing gather pace" },
      items: [
        {
          level: 1,
          key: "text.delta.tech-trade",
          text: "{delta.tech-trade.period}，沪苏浙皖之间的技术交易金额为{delta.tech-trade.amount}；其中上海输出至苏浙皖{delta.tech-export.amount}，占四地互输总额的{delta.tech-export.share}。",
        },
      ],
    },
    ...deltaCentreBlocks,
  ],
  figures: { ...deltaFigures, ...deltaCentreFigures },
};

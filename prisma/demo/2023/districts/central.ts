import type { District } from "@/lib/outline/districts";

export const centralDistricts = {
  pudong:
    "围绕科技自立自强打造自主创新高地。举办{district.pudong.events}，编制发布{district.pudong.documents}，推动孵化器、加速器提档升级，率先启动{district.pudong.incubators}高质量孵化器建设。依托电子信息产业培育新质生产力，以数字化标杆场景带动数字经济与实体经济融合，涵养“热带雨林”式创新生态。",
  huangpu:
    "以全域中央活动区的区位优势规划建设上海中央科创区，引导科技创新回归都市核心区。依托已有产业基础延展创新链、产业链和服务链，着力培育{district.huangpu.platforms}创新增长点。",
  jingan:
    "以“国际静安、卓越城区、科创福地”为区域名片，推动南北联动、多点支撑的空间布局，建设{district.jingan.platforms}{district.jingan.functional-areas}大功能区。加强前沿技术研发与产业化衔接，分阶段扶持创新企业成长，引育一批高水平标杆企业。",
  xuhui:
    "放大“科创绣带”品牌带动作用，建设科技服务业示范区，设立区级科技成果转化服务中心，促进成果转化与孵化。在全市率先出台大模型专项政策，打造{district.xuhui.platforms}，开全国大模型生态社区先河，产业集聚度、显示度和影响力居全国前列。",
  changning:
    "以“上海硅巷”为科创地标，发布{district.changning.documents}，系统推进科创街区建设。{district.changning.emerging-industries}大新兴产业能级继续提升，在线新经济成为全区第一大产业，数字社区建设走在全市前列；{district.changning.honours}创建成功，科普服务水平进一步提高。",
  putuo:
    "着力培育区域创新策源动力，推动{district.putuo.platforms}能级提升，汇聚海内外顶尖创新资源联合研发攻关。沿武宁路集聚高校{district.putuo.universities}、科研院所{district.putuo.research-institutes}、科创平台{district.putuo.innovation-platforms}和科技企业{district.putuo.technology-enterprises}，组建武宁创新共同体。作为市级数字化转型示范区，“海纳小镇”不断拓展应用场景布局。",
  hongkou:
    "推进国际创新港升级，建设北外滩科创总部集聚区与北中环科创集聚带，“双北联动”格局初步成形。围绕数字化转型布局工业互联网平台，举办{district.hongkou.events}，并启动“数字体验官”应用场景体验评价活动。",
  yangpu:
    "践行“三区联动、三城融合”理念，有序开展创新街区试点，环同济知识经济圈产值继续提升。建设{district.yangpu.platforms}，带动数字经济主导型产业体系加快成形；市区协同，依托上海技术交易所培育国家级技术要素市场。",
} satisfies Partial<Record<District, string>>;

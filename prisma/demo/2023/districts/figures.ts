import { withOwnIndicator } from "../../own-indicator";

export const districtFigures = withOwnIndicator({
  "district.pudong.events": { value: "2023浦东创新创业大会", basis: "annual" },
  "district.pudong.documents": { value: "GOI高质量发展三年行动计划", basis: "annual" },
  "district.pudong.incubators": { value: "5家", basis: "annual" },
  "district.huangpu.platforms": { value: "外滩金融科技增长极、医学研究转化创新极等", basis: "annual" },
  "district.jingan.platforms": { value: "市北高新、苏河湾等", basis: "annual" },
  "district.jingan.functional-areas": { value: "四", basis: "unstated" },
  "district.xuhui.platforms": { value: "上海“模速空间”创新生态社区", basis: "annual" },
  "district.changning.documents": {
    value: "《长宁区全面推进“上海硅巷”科创街区建设三年行动方案》",
    basis: "annual",
  },
  "district.changning.emerging-industries": { value: "三", basis: "unstated" },
  "district.changning.honours": { value: "全国科普示范区", basis: "annual" },
  "district.putuo.platforms": { value: "中以（上海）创新园、上海清华国际创新中心", basis: "annual" },
  "district.putuo.universities": { value: "2家", basis: "unstated" },
  "district.putuo.research-institutes": { value: "16家", basis: "unstated" },
  "district.putuo.innovation-platforms": { value: "近百家", basis: "unstated" },
  "district.putuo.technology-enterprises": { value: "近千家", basis: "unstated" },
  "district.hongkou.events": { value: "“工赋上海”创新大会、数实融合创新项目推介会", basis: "annual" },
  "district.yangpu.platforms": { value: "市级城市数字孪生底座平台、同济数字研究院", basis: "annual" },
  "district.baoshan.mechanism": { value: "0—1—10—100", basis: "unstated" },
  "district.minhang.documents": {
    value: "《推进“大零号湾”科技创新策源功能区建设方案》",
    basis: "annual",
  },
  "district.minhang.priority-directions": { value: "五", basis: "unstated" },
  "district.minhang.work-arrangements": { value: "80项", basis: "annual" },
  "district.minhang.funds": { value: "上海大零号湾创新策源私募基金", basis: "annual" },
  "district.jiading.platforms": { value: "上海汽车工业软件创新中心", basis: "annual" },
  "district.jinshan.park-phase": { value: "1期", basis: "annual" },
  "district.jinshan.platforms": { value: "上海湾区算力产业生态孵化中心", basis: "annual" },
  "district.jinshan.honours": { value: "国家级特色产业集群", basis: "annual" },
  "district.songjiang.documents": { value: "《长三角G60科创走廊联合攻关行动方案》", basis: "annual" },
  "district.songjiang.corridor-cities": { value: "九", basis: "unstated" },
  "district.songjiang.partners": { value: "中国科学院上海分院、上海科学院", basis: "annual" },
  "district.qingpu.platforms": { value: "华为青浦研发中心、北斗创新基地等", basis: "annual" },
  "district.fengxian.documents": {
    value: "《奉贤区中小企业科技创新活力区三年（2023—2025）行动规划》",
    basis: "annual",
  },
  "district.fengxian.partners": {
    value: "上海化工区、杭州湾开发区、自贸区新片区（奉贤区域）、东方美谷",
    basis: "annual",
  },
  "district.chongming.capture-scale": {
    value: "10万吨级",
    basis: "unstated",
    ambiguity: {
      zh: "文中未写明“10万吨级”是否为年捕集能力。",
      en: "The text does not say whether the 100,000-tonne class is a yearly capacity.",
    },
  },
  "district.chongming.documents": {
    value:
      "《崇明世界级生态岛生态系统生产总值（GEP）核算体系建设工作方案》、《崇明世界级生态岛碳排放精细化管理体系建设工作方案》",
    basis: "annual",
  },
  "district.chongming.mechanism": { value: "1+1+N", basis: "unstated" },
});

/** The words that formulas take and show in English and Chinese: the method's and the extension's own. */

export const placeWords = {
  level: {
    operating: ["Operating", "操作层"],
    managing: ["Managing", "管理层"],
    deciding: ["Deciding", "决策层"],
  },
  function: {
    using: ["Using", "使用"],
    technical: ["Technical", "技术"],
    "purchasing-finance": ["Purchasing / finance", "采购/财务"],
  },
  role: {
    initiator: ["Initiator", "发起者"],
    decider: ["Decider", "决策者"],
    user: ["User", "使用者"],
    designer: ["Designer", "设计者"],
    evaluator: ["Evaluator", "评估者"],
  },
  buyer: {
    economic: ["Economic", "经济型"],
    technical: ["Technical", "技术型"],
    user: ["User", "使用型"],
    financial: ["Financial", "财务型"],
    coach: ["Coach", "教练型"],
    influencer: ["Influencer", "影响力"],
  },
  stance: {
    ally: ["Ally", "盟友"],
    supporter: ["Supporter", "支持者"],
    neutral: ["Neutral", "中立者"],
    opponent: ["Opponent", "反对者"],
  },
} as const;

export const stateWords = {
  known: ["Known", "已掌握"],
  partly: ["Partly known", "部分掌握"],
  unknown: ["Unknown", "未掌握"],
} as const;

export const gateWords = { open: ["Open", "已过"], shut: ["Shut", "未过"] } as const;

export const warningWords = {
  "top-decider-never-met": ["Top decider never met", "从未见过最高决策者"],
  "opponent-with-influence": ["Opponent with influence", "有影响力的反对者"],
  "single-threaded": ["Hangs on one person", "只靠一个人"],
  "no-coach": ["No coach", "没有内线"],
  "small-fry-unattended": ["Small fry left alone", "被冷落的小鬼"],
} as const;

export const keyAccountWords = {
  key: ["Key account", "大客户"],
  "not-key": ["No key account", "不是大客户"],
  undecided: ["Undecided", "未定"],
  fit: ["Fit", "产品适合"],
  centralised: ["Central buying", "集中采购"],
  recurring: ["Buys again", "反复采购"],
} as const;

export const rhythmWords = {
  "on-time": ["On time", "按常规节奏"],
  late: ["Later than usual", "比平时晚"],
  overdue: ["Longer than ever before", "从未隔这么久"],
  unknown: ["No rhythm yet", "还看不出节奏"],
} as const;

export const directionWords = {
  rising: ["Rising", "上升"],
  falling: ["Falling", "下降"],
  "no-sign": ["No clear trend", "没有明显趋势"],
  "too-few": ["Too few to tell", "数据太少"],
} as const;

export const findingWords = {
  "comfort-zone": ["Comfort zone: over-served", "舒适区：投入过多"],
  "fished-out": ["Fished-out pond: still worked on", "空鱼塘：仍在投入"],
  "under-served": ["Under-served", "投入不足"],
  unrated: ["Worked on, but never rated", "有投入却从未评价"],
} as const;

export const orderWords = {
  "in-order": ["Effort follows potential", "投入与潜力一致"],
  "no-order": ["No order", "没有次序"],
  "upside-down": ["Upside down", "本末倒置"],
  "too-few": ["Too few to tell", "数据太少"],
} as const;

export const alignmentWords = {
  "in-step": ["In step", "同步"],
  ahead: ["Ahead", "超前"],
  behind: ["Behind", "落后"],
  "far-behind": ["Far behind", "严重落后"],
} as const;

export const sellingFactorWords = {
  "collect-information": ["Collect and analyse information", "收集与分析信息"],
  "dig-needs": ["Dig needs", "挖掘需求"],
  "present-value": ["Present value, analyse competition", "呈现价值、分析竞争"],
  "build-relations": ["Build relations", "建立关系"],
  "negotiate-price": ["Negotiate price", "价格谈判"],
  "follow-up": ["Follow up", "跟进"],
} as const;

export const outcomeWords = { won: ["Won", "赢单"], lost: ["Lost", "丢单"] } as const;

export const errorWords = {
  "single-metric": ["Large by one metric only", "只看单一指标"],
  "big-indulged": ["Large account with worse terms", "对大客户迁就"],
  "small-neglected": ["High potential left alone", "忽视有潜力的小客户"],
  "eternal-friend": ["Friend nobody has looked at for long", "以为是永远的朋友"],
  "eternal-enemy": ["Written off in spite of its potential", "以为是永远的敌人"],
  "one-large-order": ["One large order", "只有一笔大订单"],
  "better-terms": ["Discounts that creep upward", "折扣越给越多"],
  rate: ["margin", "利润率"],
  discount: ["discount", "折扣"],
  uncollected: ["not collected", "未回款"],
  "order-overdue": ["order overdue", "从未隔这么久"],
  "no-contact": ["no contact for a year", "一年没有联系"],
  "rating-old": ["not rated for a year", "一年没有评价"],
} as const;

/** The sidebar's texts in simplified Chinese. */
import type { SidebarTextKey } from "./en.ts";

export const zh: Readonly<Record<SidebarTextKey, string>> = {
  "about.version": "Account Atlas {version} 版",

  "title.import": "存档",
  "exchange.explained":
    "把扩展的存档导入此工作簿，或导出给扩展：双方的修改会合并，上次导入可以撤销。导入前会先显示将要发生的变化。",
  "exchange.open": "导入、导出、撤销……",
  "title.overview": "概览",
  "title.problems": "问题",
  "title.start": "开始",

  "language.label": "语言",
  "language.en": "English",
  "language.zh": "简体中文",

  "state.loading": "正在读取工作簿……",
  "state.failed": "操作未成功：{reason}",
  "start.explained":
    "Account Atlas 把数据保存在此工作簿的工作表中。初始化会添加这些工作表，不会改动您自己的工作表。",
  "start.action": "初始化此工作簿",
  "start.busy": "正在初始化……",

  "progress.label": "重新计算",
  "progress.step": "第 {step} 步，共 {of} 步：{tabs}",
  "progress.and": "、",
  "progress.waiting":
    "其他人正在此工作簿中重新计算或导入。正在等待第 {step} 步，共 {of} 步：{tabs}",
  "progress.explained": "需要几分钟，其间您可以继续工作。",
  "progress.stop": "完成这一步后停止",
  "progress.stopping": "完成这一步后即停止……",
  "progress.stopped": "尚未完成：已完成 {of} 步中的 {done} 步。",
  "progress.left": "以下工作表仍显示之前的内容：",
  "progress.go-on": "继续",
  "progress.anew": "从头开始",

  "overview.action": "重新计算",
  "overview.busy": "正在重新计算……",
  "overview.done": "已重新计算。",
  "overview.empty": "还没有客户。请导入存档，或填写工作表“客户”。",
  "overview.map": "客户地图：{accounts} 个客户，其中 {undecided} 个未定",
  "overview.quadrant": "象限",
  "overview.count": "客户数",
  "overview.forecast": "销售预测：80% 的可能落在 P10 与 P90 之间",
  "overview.no-forecast": "未来各月没有预计成交的未结商机。",
  "overview.month": "月份",
  "overview.mean": "均值",
  "overview.band": "P10 – P90",
  "overview.overdue": "{count} 个未结商机已过预计成交日期，未计入预测。",
  "overview.show-map": "查看地图",
  "overview.show-forecast": "查看预测",

  "title.account": "客户",
  "title.map": "客户地图",
  "title.scales": "量表",

  "views.label": "内容",
  "view.overview": "概览",
  "view.account": "客户",
  "view.map": "地图",
  "view.scales": "量表",
  "view.import": "存档",

  "sample.offered": "第一次使用？可先用八个虚构客户的示例数据熟悉一下，一键即可清除。",
  "sample.add": "用示例数据试试",
  "sample.remove": "清除示例数据",
  "sample.busy": "请稍候…",

  "guide.title": "示例数据导览：第 {step} 步，共 {of} 步",
  "guide.map":
    "客户地图告诉您时间该花在谁身上：向上是购买潜力，向右是业务关系。点击一个点即可选中其所在行。",
  "guide.account":
    "客户卡片汇总一个客户的全部已知情况和下一步行动。在任一工作表中选中该客户的一行即可查看。",
  "guide.rating":
    "一切结果都由录入的内容得出。请在“评分”中修改或清空一个等级，再重新计算，看它的点如何移动。",
  "guide.scales": "评什么、各占多少权重，由您决定：请编辑一个量表。每次修改都是一个新版本。",
  "guide.end": "导览到此结束。一键清除示例数据，然后录入您自己的客户，或导入存档。",
  "guide.show": "去看看",
  "guide.back": "上一步",
  "guide.next": "下一步",

  "account.show": "显示所选行的客户",
  "account.busy": "正在读取…",
  "account.none": "请在任一工作表中选中某个客户所在的行，再点此按钮。",
  "account.sure": "（确定）",
  "account.undecided": "（未定：资料不全）",
  "account.relationship": "业务关系",
  "account.potential": "购买潜力",
  "account.rank": "{potential} · 第 {rank} 名 · {tier} 级",
  "account.known": "资料已知",
  "account.question": "下一步要弄清",
  "account.gain": "目前象限正确的把握为 {from}，弄清后为 {to}。",
  "account.actions": "下一步行动",
  "account.facts": "资料",
  "account.no-facts": "暂无。",
  "account.gaps": "最不了解的方面",

  "centre.title": "采购中心",
  "centre.unknown": "尚不清楚任何人的影响力和态度。",
  "centre.surface": "支持面：{points}（全部反对 -100，全是盟友 100）",
  "centre.influence": "影响力 {influence}/10",
  "centre.no-stance": "态度未知",
  "centre.met": "{day} 见过",
  "centre.never-met": "从未见过",
  "centre.holes": "还没有人担任：{who}",

  "map.empty": "还没有客户。",
  "map.explained": "实心：确定。空心：资料不全，线条表示可能的位置。",
  "map.large": "打开大地图",
  "map.selected": "已在表格中选中：{name}",

  "scales.none": "没有可用的量表，请看“问题”工作表。",
  "scales.points": "{points} 分",
  "scales.change": "编辑",
  "scales.change-named": "编辑：{name}",
  "scales.retired": "已停用，不再要求新的评分。",
  "scales.tab": "查看“量表”工作表",

  "problems.none": "没有问题：每一行都可用。",
  "problems.some": "{count} 个问题；其余部分已计算。",
  "problems.place": "{tab}，第 {row} 行，{column}：",
  "problems.row": "{tab}，第 {row} 行：",
  "problems.column": "{tab}，{column}：",
  "problems.tab": "{tab}：",
  "problems.show": "查看全部",
};

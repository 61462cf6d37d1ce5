/** The texts of the workbook in simplified Chinese. */
import { choices } from "./zh/choices.ts";
import { columns } from "./zh/columns.ts";
import type { TextKey } from "./en.ts";

export const zh: Readonly<Record<TextKey, string>> = {
  ...choices,
  ...columns,

  "toast.set-up": "工作簿已就绪。请在侧边栏导入存档，或直接填写各工作表。",
  "toast.recalculated": "已重新计算 {accounts} 个客户、{opportunities} 个商机。",
  "toast.problems": "{count} 个问题：见工作表“{tab}”。",

  "error.not-set-up": "此工作簿还没有 Account Atlas 的工作表。请先选择“初始化此工作簿”。",
  "error.newer":
    "此工作簿由更新版本的 Account Atlas 创建（{version}；本版本支持到 {known}）。请更新插件；没有改动任何内容。",
  "error.busy": "有人正在此处导入或重新计算。请等一分钟后再试。",
  "error.scales-incomplete":
    "“量表”工作表缺少列，未作任何保存。请先选择“初始化此工作簿”，再保存一次。",
  "error.scale-since": "您打开后，已有人保存了此量表的新版本，因此未作保存。请重新打开，再作修改。",

  "problem.tab-missing": "缺少工作表“{tab}”，或其隐藏的首行已被删除。请选择“初始化此工作簿”。",
  "problem.not-written":
    "工作表“{tab}”无法写入，仍显示之前的内容：{reason} 请取消保护，或联系有编辑权限的人。",
  "problem.not-computed": "工作表“{tab}”未能计算，仍显示上一次的结果：{reason}",
  "problem.too-long": "所需时间超过了谷歌允许脚本运行的上限。",
  "problem.moved":
    "计算时有人移动或删除了工作表“{tab}”中的行，因此其计算列仍显示上一次的结果。请在无人移动行时重新计算。",
  "problem.changed":
    "计算期间工作表“{tab}”多次被改动，因此部分工作表已包含这些改动，其余还没有。请在无人编辑时重新计算。",
  "problem.no-scale": "没有可用的“{kind}”量表，地图的这一轴未知。请更正或添加量表。",
  "problem.bad-setting": "“{setting}”不能为“{value}”；已改用 {used}。",
  "problem.chart-columns": "图表所用的列不再相邻，因此没有绘图。请移走夹在中间的列。",

  "chart.bands": "按月预测：均值、P10 与 P90",
  "chart.tiers": "价值金字塔：各级的客户、销售额与毛利",
  "chart.curve": "20/80：最大的客户带来的销售额占比",
  "chart.success": "阶段成功率：已结束商机中的成交占比与 95% 区间",
  "chart.trend": "历年客户价值计分卡",
  "scales.title": "量表",

  "chart.title": "客户地图",
  "chart.x": "业务关系",
  "chart.y": "购买潜力",

  "value.sure": "确定",
  "value.rising": "上升",
  "value.falling": "下降",
  "value.steady": "持平",
  "value.undecided": "未定",
  "value.no-stage": "尚未进入第一阶段",
  "value.overdue": "已逾期",
  "value.later": "更晚",
  "value.closed": "已结束",

  "value.open": "已过",
  "value.shut": "未过",
  "value.met": "见过",
  "value.never-met": "从未见过",

  "card.stale": "待复核",
  "card.disputed": "有争议",
  "action.of": "{opportunity}：{action}",
  "action.correct-date": "预计成交日已过 {days} 天，请更正。",
  "action.align": "{alignment}：让我方阶段与客户同步。",
  "action.see-person": "去见{name}：{why}。",
  "action.check-fact": "重新核实：{property}。",
  "map.point": "{name}：业务关系 {relationship}，购买潜力 {potential}，{quadrant}（{sure}）",

  "help.number": "{least} 到 {most} 之间的数字；空白表示未知。",
  "help.level": "{factor}：{levels}。空白表示未知。",

  "tab.pyramids": "价值金字塔",
  "tab.values": "客户价值计分卡",
  "tab.charts": "图表",
  "tab.accounts": "客户",
  "tab.contacts": "联系人",
  "tab.observations": "客户资料",
  "tab.scales": "量表",
  "tab.ratings": "评分",
  "tab.stakeholders": "采购中心",
  "tab.opportunities": "商机",
  "tab.ticks": "完成记录",
  "tab.judgements": "信息点判断",
  "tab.orders": "销售订单",
  "tab.activities": "行动记录",
  "tab.metricValues": "指标",
  "tab.reviews": "大客户评审",
  "tab.revisions": "商机变更",
  "tab.frozenChances": "历次赢率",
  "tab.frozenBands": "历次预测",
  "tab.pastOpportunities": "历史商机",
  "tab.withdrawals": "撤回记录",
  "tab.tombstones": "已遗忘",
  "tab.scorecards": "计分卡",
  "tab.map": "客户地图",
  "tab.questions": "下一步要问",
  "tab.buyingCentres": "采购中心一览",
  "tab.coverage": "资料覆盖",
  "tab.forecast": "销售预测",
  "tab.settings": "设置",
  "tab.conflicts": "冲突",
  "exchange.title": "存档：导入、导出、撤销",
  "error.changed-since":
    "这一步没有写入任何内容：工作表“{tab}”第 {row} 行（id {id}）与预演时不同，期间有人修改过。",
  "error.chunk-not-written": "工作表“{tab}”无法写入：{reason}",
  "error.chunk-damaged": "这一步没有写入任何内容：传输中丢失了一部分。",
  "error.chunk-of-other": "这一步没有写入任何内容：此工作簿期间开始了另一次导入或撤销。",
  "error.chunk-order":
    "没有写入任何内容：收到第 {number} 步，但应为第 {next} 步。它被重复发送，或前一步丢失了。",
  "error.other-run":
    "有人正在写入此工作簿：{file}，第 {number} 步（共 {of} 步）。请等它完成；中断的写入在五分钟后可以被取代。",
  "tab.problems": "问题",

  "setting.language": "语言（en 或 zh）",
  "setting.thresholds.relationship": "客户地图：业务关系的分界线（分）",
  "setting.thresholds.potential": "客户地图：购买潜力的分界线（分）",
  "setting.stageTable": "完成第 {stage} 阶段后的成功率（%）",
  "setting.stageTable.0": "尚未完成任何阶段时的成功率（%）",
  "setting.forecastMonths": "预测：月数",
  "setting.more": "等级、金字塔、权重与职位，按扩展导出的形式（空白：产品默认值）",
  "setting.today": "预测：起始日期（空白：今天）",
};

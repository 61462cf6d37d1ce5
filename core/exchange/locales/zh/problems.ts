/** What is wrong, where it is, and what to do, in Chinese. */
import type { problems as english } from "../en/problems.ts";

export const problems: Readonly<Record<keyof typeof english, string>> = {
  "problem.not-json":
    "文件无法读取：可能已损坏、不完整，或者不是存档。请重新导出存档，再选择新文件。",
  "problem.not-an-archive": "这不是 Account Atlas 的存档。请选择用“导出存档”保存的文件。",
  "problem.newer-version":
    "存档的格式版本是 {version}，高于本程序支持的版本。请先升级 Account Atlas，再导入。",
  "problem.unknown-field": "不认识字段“{field}”。请改正名称或删除。",
  "problem.no-evidence": "打勾需要依据：文字说明、行动记录、摘录或文件名，请至少填一项。",
  "problem.missing-field": "缺少字段“{field}”。请补上。",
  "problem.wrong-type": "字段“{field}”的值“{value}”类型不对。请改正。",
  "problem.bad-value": "字段“{field}”不能填“{value}”。请改正。",
  "problem.too-long": "字段“{field}”的文字太长。请缩短。",
  "problem.stages-out-of-order": "流程须有八个阶段并按顺序排列，请补回缺少的阶段。",
  "problem.stage-without-conditions": "有的阶段没有里程碑或成功标准，无法进入或完成。请补上一条。",
  "problem.condition-without-text": "有一条条件没有文字。请写明要做什么，或删除它。",
  "problem.duplicate-id": "编号“{id}”重复。每条记录的编号不能相同，请改正。",
  "problem.unknown-reference": "找不到编号为“{id}”的记录。请补上该记录或改正引用。",
  "problem.too-few-factors": "量表的因素太少，只有 {count} 个，至少要 {least} 个。请补充。",
  "problem.too-many-factors": "量表的因素太多，有 {count} 个，最多 {most} 个。请精简。",
  "problem.factor-without-definition":
    "第 {factor} 个因素没有定义。请写明量什么、算哪段时间、从哪里查。",
  "problem.factor-without-levels": "第 {factor} 个因素的等级不足两级。请至少写两级。",
  "problem.level-without-description":
    "第 {factor} 个因素的第 {level} 级没有说明。请写明怎样判断属于这一级。",
  "problem.levels-overlap":
    "第 {factor} 个因素的第 {lower} 级与第 {upper} 级重叠，或高一级的分值没有更高。请让区间首尾相接、分值逐级递增。",
  "problem.levels-gap":
    "第 {factor} 个因素的第 {lower} 级与第 {upper} 级之间有空档。请让区间首尾相接。",
  "problem.levels-unbounded":
    "第 {factor} 个因素的第 {lower} 级与第 {upper} 级之间缺一个界限。请两级填同一界限，或都不填。",
  "problem.weights-do-not-sum": "权重合计为 {sum}%，应为 100%。请调整。",
  "problem.scale-without-name": "量表没有名称。请填写。",
  "problem.factor-without-name": "第 {factor} 个因素没有名称。请填写。",
  "problem.bound-to-person": "第 {factor} 个因素关联的是个人资料。请改选客户的属性。",
  "problem.bound-without-bounds":
    "第 {factor} 个因素关联的是数字，但各等级没有界限。请写明每一级从多少起。",
  "problem.bound-without-words":
    "第 {factor} 个因素关联的是文字，但没有一级写明对应的词语。请至少为一级填写词语。",
  "problem.bound-without-currency": "第 {factor} 个因素关联的是金额。请写明界限所用的币种。",
  "problem.word-in-two-levels":
    "“{word}”同时出现在第 {factor} 个因素的第 {lower} 级和第 {upper} 级。请只保留一处。",
  "problem.unknown-level": "这个因素没有等级“{value}”。请从现有等级中选择；不清楚就留空。",
  "problem.column-missing": "缺少“{column}”列。请按此列名补上。",
  "problem.row-without-name": "这一行没有名称。请填写名称，或删除这一行。",
  "problem.text-in-number": "“{value}”不是数字。请只填数字。",
  "problem.not-a-date": "“{value}”不是有效日期。请按 2026-11-21 的格式填写。",
  "problem.not-a-currency": "“{value}”不是货币代码。请填三个字母的代码，如 CNY、EUR、USD。",
  "problem.not-a-choice": "“{value}”不在可选范围内。请从列表中选择。",
  "problem.already-known": "“{name}”已经有了，没有重复添加。",
  "problem.twice-in-file": "“{name}”在文件中出现了两次。本行的资料和联系人将并入第一条。",
  "problem.quote-not-closed":
    "此处的引号没有闭合，本行与后面的行连在了一起。请在文件中补上引号，再重新选择文件。",
  "problem.extra-cells": "本行的单元格多于标题列，“{value}”不会导入。请检查分隔符。",
  "problem.empty-file": "文件是空的。请另选一个文件。",
  "problem.unknown-name": "找不到名称或编号为“{name}”的记录。请先添加该记录，或改正名称。",
  "problem.ambiguous-name": "有多条记录名为“{name}”。请填写所指记录的编号。",
  "problem.row-without-id":
    "此行还没有编号，也未能填入：工作表受保护，或行正好被移动。请重新计算，或联系有编辑权限的人。",
  "problem.several-accounts": "可能指多个客户：{value}。请补充网址，或把客户名称区分开。",
  "problem.unclear-day": "“{value}”可能是两个不同的日期。请说明是日在前还是月在前。",
  "problem.unclear-number": "“{value}”可能是两个不同的数字。请说明小数点用的是哪种符号。",
  "problem.unclear-outcome": "“{value}”看不出是赢单、输单还是进行中。请在上面选择它的含义。",
  "problem.row-without-reference":
    "这一行没有商机编号，不知道说的是哪个商机。请补上编号，或删除这一行。",
  "problem.in-the-future": "“{value}”是未来的日期，不可能已经发生。请改正。",
  "problem.same-row-twice": "本行与第 {first} 行内容相同，只算一次。",
  "problem.same-reference":
    "商机“{name}”已在第 {first} 行出现，本行不导入。如果每行是一个事件，请在上面选择。",
  "problem.imported-otherwise":
    "商机“{name}”以前导入过，但内容不同。要改用新的内容，请先撤销那次导入。",
  "problem.ends-again": "商机“{name}”在 {value} 再次结束，只以第一次为准。",
  "problem.ends-otherwise": "商机“{name}”又有不同的结果（{value}），只以第一次为准。",
  "problem.after-its-end": "商机“{name}”在这一天（{value}）之前已经结束，这个阶段不计入。",
  "problem.ended-without-day": "商机“{name}”已赢单或输单，但没有日期，不导入。",
  "problem.nothing-dated": "商机“{name}”没有任何带日期的阶段，不导入。",
  "problem.edited-both-ways":
    "“{scale}”在文件导出之后在这里也改过，两边的修改合在一起不符合规则。请直接在这里修改。",
  "place.row": "第 {row} 行：{sentence}",
  "place.column": "“{column}”列：{sentence}",
  "place.row-and-column": "第 {row} 行“{column}”列：{sentence}",
  "place.path": "{sentence}（位置：{path}）",
};

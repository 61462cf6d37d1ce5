/** How sure a place on the map is and what to find out next, in simplified Chinese. */
export const certainty = {
  "certainty.title": "有多大把握？",
  "certainty.sure": "所在象限已确定。",
  "certainty.chance": "按目前所知，最可能的象限有 {chance} 的把握。",
  "certainty.answer": "去填写",
  "certainty.firm": "权重在量表上下 {points} 分以内变动时，{share} 的情况仍属“{quadrant}”。",
  "certainty.flips": "“{factor}”的权重{direction} {points} 分就会换象限。",
  "certainty.more": "增加",
  "certainty.less": "减少",
  "certainty.never": "单独改动任何一个权重都不会换象限。",
  "certainty.next": "下一步最该弄清",
  "certainty.gain": "弄清后把握提高 {points} 个百分点",
  "certainty.noGain": "单凭这一项还不能定下来",
  "certainty.portfolio": "最值得弄清的问题",
  "certainty.portfolioNote": "答案最能改变客户在地图上的位置",
  "certainty.portfolioNone": "没有哪个单独的答案会改变客户的位置。",
} as const;

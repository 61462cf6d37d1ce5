/** What the frame of the workspace says, in simplified Chinese. */
export const frame = {
  "nav.label": "主导航",
  "nav.skip": "跳到正文",
  "nav.today": "今日",
  "nav.accounts": "客户",
  "nav.map": "客户地图",
  "nav.value": "客户价值",
  "nav.opportunities": "商机",
  "nav.forecast": "销售预测",
  "nav.scales": "量表",
  "nav.data": "数据",
  "nav.settings": "设置",
  "nowhere.title": "这里没有内容",
  "nowhere.text":
    "这个链接指向的记录不在此浏览器中。它可能在另一个浏览器用户中，或在尚未导入的存档里。",
  "notFetched.title": "此页面未能打开。",
  "notFetched.text": "数据没有任何改动。请刷新页面；如仍出现，请重启浏览器。",
  "notFetched.reload": "刷新页面",
} as const;

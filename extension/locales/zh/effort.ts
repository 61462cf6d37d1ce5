/** What the hours behind the next best questions say, in Chinese. */
export const effort = {
  "effort.edit": "修改工时",
  "effort.title": "弄清一个问题要花多少工时",
  "effort.lead":
    "每个答案所需的小时数，适用于所有客户。花时少而影响大的问题最值得问。留空则用我们的数值。",
  "effort.ours": "小时；默认 {hours}",
  "effort.bad": "请输入大于 0 且不超过 1,000 的小时数。",
  "effort.clear": "全部恢复默认",
} as const;

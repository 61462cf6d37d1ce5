/** What the side panel says, in simplified Chinese. */
export const panel = {
  "panel.page": "当前页面",
  "panel.readPage": "读取本页",
  "panel.clipSelection": "摘录选中文字",
  "panel.clip": "摘录的原文",
  "panel.clipKept": "摘录已保留，请选择客户和资料项。",
  "panel.saveFact": "保存资料",
  "panel.saveContact": "保存联系人",
  "panel.saveAccount": "保存客户",
  "panel.saveTo": "客户",
  "panel.otherAccount": "换一个客户",
  "panel.newAccount": "新客户",
  "panel.newAccountNamed": "新客户“{name}”",
  "panel.newFromPage": "新客户，取自本页",
  "panel.accountOfPage": "本页所属客户",
  "panel.findAccount": "查找客户",
  "panel.searchProperty": "输入文字查找，例如：电话",
  "panel.noSuchProperty": "没有这个名称的资料项。",

  "panel.proposals": "本页找到的资料",
  "panel.proposalsKeys": "按键：A 采纳，X 忽略，↑ ↓ 移动",
  "panel.acceptAll": "全部采纳（{count}）",
  "panel.accept": "采纳",
  "panel.acceptFact": "采纳{property}：{value}",
  "panel.dismissFact": "忽略{property}：{value}",
  "panel.noProposals": "没有识别出资料。请在页面上选中一段文字后摘录，或手工录入。",
  "panel.allKnown": "本页识别出的资料都已经有了。",
  "panel.knownHere": "已有 {count} 条",
  "panel.known": "已有",
  "panel.closedFrames":
    "本页有 {count} 处内容属于其他网站，无法读取。请在那里选中文字，再从右键菜单选择“摘录到 Account Atlas”。",
  "panel.pageCut": "本页极长，只读取了前一百万个字符。",

  "panel.knownFacts": "已有资料",
  "panel.noFacts": "还没有任何资料。",
  "panel.openAccount": "打开",

  "panel.byHand": "手工录入",
  "panel.whatToEnter": "要录入什么？",
  "panel.enter.fact": "资料",
  "panel.enter.contact": "联系人",
  "panel.enter.account": "客户",
  "panel.webSite": "网站",
  "panel.optional": "{label}（选填）",

  "panel.factSaved": "已保存：{account}的{property}",
  "panel.factsSaved": "已保存：{account}的 {count} 条资料",
  "panel.contactSaved": "已保存联系人：{name}",
  "panel.accountSaved": "已保存客户：{name}",

  "panel.grantLasts": "离开本网站后，访问权限即失效。",
  "panel.allowSite": "始终允许 {host}",

  "panel.trouble.nothing-selected":
    "页面上没有选中文字。请先选中一段；如果页面禁止选择，请使用“读取本页”。",
  "panel.trouble.not-readable":
    "浏览器不允许访问本页文字。请点击工具栏按钮后重试，或选中文字后使用右键菜单，也可以手工录入。",
  "panel.trouble.not-saved": "摘录保存失败，没有保留任何内容。请检查磁盘空间后重新摘录。",

  "panel.unreadable.hidden": "请点击工具栏按钮，开始使用本页",
  "panel.unreadable.hidden.help":
    "只有在您要求之后，Account Atlas 才能看到页面。随时可以手工录入资料。",
  "panel.unreadable.browser": "这是浏览器自己的页面",
  "panel.unreadable.browser.help":
    "浏览器不允许任何扩展读取它。请打开公司网页，或在下方手工录入资料。",
  "panel.unreadable.store": "这是扩展商店",
  "panel.unreadable.store.help":
    "浏览器不允许任何扩展读取它。请打开公司网页，或在下方手工录入资料。",
  "panel.unreadable.pdf": "这里无法读取 PDF 的文字",
  "panel.unreadable.pdf.help":
    "请在其中选中一段文字，再从右键菜单选择“摘录到 Account Atlas”，或在下方手工录入。",
  "panel.unreadable.closed": "浏览器不允许读取本页",
  "panel.unreadable.closed.help":
    "请点击工具栏按钮后再试一次；也可以选中文字后使用右键菜单，或在下方手工录入。",

  "panel.reason.json-ld": "网页声明的数据（JSON-LD）",
  "panel.reason.microdata": "网页声明的数据（微数据）",
  "panel.reason.open-graph": "网页声明的数据（Open Graph）",
  "panel.reason.dublin-core": "网页声明的数据（Dublin Core）",
  "panel.reason.contact-links": "电话或邮件链接",
  "panel.reason.footer-imprint": "位于标签之后或页脚信息中",
  "panel.reason.key-figures": "正文中的说明",
  "panel.reason.revenue": "文中注明的年度营收",
  "panel.reason.certificates": "符合证书或资质的写法",
  "panel.reason.products": "列在产品之下",
  "panel.reason.branches": "列在分支机构之下",
  "panel.reason.partners": "文中称其为客户、供应商或合作伙伴",
  "panel.reason.news": "带日期的新闻标题",
  "panel.reason.narrative": "出自公司介绍的正文",
  "panel.reason.rdfa": "网页声明的数据（RDFa）",
  "panel.reason.h-card": "网页声明的数据（名片）",
  "panel.reason.own-name": "网页多处使用此名称",
  "panel.reason.telephones": "位于相应标签旁，或符合号码的写法",
  "panel.reason.emails": "符合电子邮箱的写法",
  "panel.reason.people": "姓名与职务相邻，或位于名片中",
  "panel.reason.organisations": "符合机构名称的写法",
  "panel.reason.address": "符合地址的写法",
} as const;

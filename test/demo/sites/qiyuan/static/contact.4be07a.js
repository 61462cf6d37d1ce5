/* contact widget: the page is empty until this has run */
(function () {
  "use strict";
  var offices = [
    {
      name: "总部 Headquarters",
      legal: "上海骐垣自动化工程股份有限公司",
      rows: [
        ["英文名 English name", "Shanghai Qiyuan Automation Engineering Co., Ltd."],
        ["地址 Address", "上海市浦东新区骐翔路1266号3幢", "address"],
        ["Address (EN)", "Building 3, No. 1266 Qixiang Road, Pudong New Area, Shanghai 201318, P.R. China", "address"],
        ["电话 Tel", "+86 21-5550 0136", "tel"],
        ["传真 Fax", "+86 21-5550 0137"],
        ["服务热线 Hotline", "400-555-0192", "tel"],
        ["邮箱 E-mail", "contact@qiyuan.example", "mail"],
        ["统一社会信用代码", "91310115MA0KQY421B"],
        ["采购与供应商合作 Purchasing", "陆听岚，供应链中心总经理，supply@qiyuan.example"],
      ],
    },
    {
      name: "成都基地 Chengdu plant",
      legal: "成都骐垣智能装备有限公司",
      rows: [
        ["地址 Address", "四川省成都市龙泉驿区青枫大道77号"],
        ["电话 Tel", "028-5550 0171", "tel"],
      ],
    },
    {
      name: "Europe 欧洲服务中心",
      legal: "Qiyuan Automation Europe GmbH",
      rows: [
        ["Address", "Lindenkamp 14, 80999 München, Germany"],
        ["Tel", "+49 89 99998 241", "tel"],
        ["E-mail", "service.eu@qiyuan.example", "mail"],
      ],
    },
  ];
  var hours = "对外接待时间：工作日 9:00–11:30、13:30–16:30，来访请提前一天预约。We answer enquiries within two working days. 非标项目请附上工件图纸、节拍、场地尺寸和预算区间，我们会先安排一次线上技术澄清，再提交初步方案。供应商首次来访由供应链中心统一安排，不接受直接拜访项目现场。";

  function element(tag, className, text) {
    var node = document.createElement(tag);
    if (className) node.className = className;
    if (text) node.appendChild(document.createTextNode(text));
    return node;
  }

  function value(row) {
    var text = row[1];
    if (row[2] === "tel" || row[2] === "mail") {
      var link = element("a", "", text);
      link.href = row[2] === "tel" ? "tel:" + text.replace(/[^+0-9]/g, "") : "mailto:" + text;
      return link;
    }
    return row[2] === "address" ? element("address", "", text) : element("span", "", text);
  }

  function render() {
    var app = document.getElementById("app");
    while (app.firstChild) app.removeChild(app.firstChild);
    offices.forEach(function (office) {
      var card = element("section", "office");
      card.appendChild(element("h2", "", office.name));
      card.appendChild(element("p", "legal-name", office.legal));
      office.rows.forEach(function (row) {
        var line = element("div", "row");
        line.appendChild(element("span", "label", row[0]));
        line.appendChild(value(row));
        card.appendChild(line);
      });
      app.appendChild(card);
    });
    app.appendChild(element("p", "hours", hours));
    app.appendChild(element("p", "legal", "沪ICP备09998471号-1"));
    app.setAttribute("data-ready", "true");
  }

  /* as if an answer from a content server had to be awaited */
  setTimeout(render, 120);
})();

/** Stage 8, close: sign, collect the advance, and hand over so that the next order follows. */
import type * as z from "zod/mini";
import type { StageGuide } from "../stage-guide.ts";

const written: z.input<typeof StageGuide> = {
  key: "close",
  process: [
    {
      id: "8-p1",
      text: {
        en: "The final text was compared word for word with what was agreed",
        zh: "合同定稿已与谈定内容逐字核对",
      },
    },
    {
      id: "8-p2",
      text: {
        en: "Production, delivery and service know the dates that we promise",
        zh: "生产、交付和服务部门知道承诺的日期",
      },
    },
    {
      id: "8-p3",
      text: {
        en: "The hand-over to the project team is prepared in writing",
        zh: "已书面准备向项目组交接",
      },
    },
  ],
  relationship: [
    {
      id: "8-r1",
      text: {
        en: "Everybody who spoke for us hears the result from us",
        zh: "每一位支持过我们的人都由我方告知结果",
      },
    },
    {
      id: "8-r2",
      text: {
        en: "Those who were against it have been asked what they need now",
        zh: "反对过的人已被问到现在需要什么",
      },
    },
  ],
  information: [
    {
      id: "8-i1",
      text: {
        en: "The conditions of the advance payment, and who releases it",
        zh: "预付款的条件和放款人",
      },
    },
    {
      id: "8-i2",
      text: {
        en: "The customer's project head, team and calendar",
        zh: "客户项目负责人、团队和日程",
      },
    },
    {
      id: "8-i3",
      text: { en: "Why we won, in the customer's words", zh: "我方胜出的原因，用客户的原话" },
    },
  ],
  appraisal: [
    {
      id: "8-a1",
      text: { en: "Contracts signed, by amount and by margin", zh: "签约数，按金额和毛利" },
    },
    {
      id: "8-a2",
      text: {
        en: "Advance payments received on the agreed day, as a share",
        zh: "按约定日期到账的预付款比例",
      },
    },
    {
      id: "8-a3",
      text: {
        en: "Reasons of wins and losses recorded within two weeks",
        zh: "两周内记录赢单和输单原因的比例",
      },
    },
  ],
  aids: [
    {
      id: "8-t1",
      text: {
        en: "“What made you choose us? May we quote you on it?”",
        zh: "“您为什么选择我们？可以引用您的话吗？”",
      },
    },
    {
      id: "8-t2",
      text: {
        en: "“What should we watch out for in the first four weeks?”",
        zh: "“头四周我们最要注意什么？”",
      },
    },
    {
      id: "8-t3",
      text: {
        en: "“Where else in your group does this problem exist?”",
        zh: "“集团里还有哪里有同样的问题？”",
      },
    },
  ],
  actions: [
    {
      id: "8-n1",
      text: {
        en: "Agree on the kick-off and send the agenda with names",
        zh: "约定启动会，发出议程和参加人名单",
      },
    },
    {
      id: "8-n2",
      text: { en: "Thank the coach and the handler in person", zh: "当面感谢内线和经手人" },
    },
    {
      id: "8-n3",
      text: {
        en: "Note the next need and the day to ask about it",
        zh: "记下下一个需求和回访日期",
      },
    },
  ],
};

export const closeGuide = written as StageGuide;

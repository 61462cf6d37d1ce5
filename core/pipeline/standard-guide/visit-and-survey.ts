/** Stage 2, visit and first survey: see the problem on the spot and learn who decides. */
import type * as z from "zod/mini";
import type { StageGuide } from "../stage-guide.ts";

const written: z.input<typeof StageGuide> = {
  key: "visit-and-survey",
  process: [
    {
      id: "2-p1",
      text: {
        en: "The visit has a written aim and a question list, agreed with the handler beforehand",
        zh: "拜访前与经手人约定书面目标和问题清单",
      },
    },
    {
      id: "2-p2",
      text: {
        en: "The place where the problem shows itself was seen, with photographs if they allow it",
        zh: "已到问题现场查看，客户允许时拍照",
      },
    },
    {
      id: "2-p3",
      text: {
        en: "The steps of their purchasing process are written down, with the hard one marked",
        zh: "客户采购流程已写明，并标出最难的一步",
      },
    },
  ],
  relationship: [
    {
      id: "2-r1",
      text: {
        en: "Two people beside the handler were met and assessed",
        zh: "除经手人外，另见过两人并做了评价",
      },
    },
    {
      id: "2-r2",
      text: {
        en: "Somebody among them is willing to tell us how decisions are made",
        zh: "其中有人愿意告诉我们决策是怎么做的",
      },
    },
  ],
  information: [
    {
      id: "2-i1",
      text: {
        en: "What is used today: makes, age, cost of running, satisfaction",
        zh: "使用现状：品牌、年限、运行成本、满意度",
      },
    },
    {
      id: "2-i2",
      text: {
        en: "The funds: whose budget, how much, which year, and the credit of the account",
        zh: "资金情况：谁的预算、多少、哪一年，以及客户信誉",
      },
    },
    {
      id: "2-i3",
      text: {
        en: "Competitors in the account: who was here, with whom, with what offer",
        zh: "竞争对手：谁来过、见了谁、报了什么",
      },
    },
  ],
  appraisal: [
    {
      id: "2-a1",
      text: {
        en: "First visits made in the period, and the share with minutes within two days",
        zh: "本期首次拜访数，以及两天内发出纪要的比例",
      },
    },
    {
      id: "2-a2",
      text: {
        en: "Information points that rose from unknown to partly or known",
        zh: "由“未知”升为“部分了解”或“已了解”的信息点数",
      },
    },
    {
      id: "2-a3",
      text: { en: "Contacts assessed per open opportunity", zh: "每个在跟商机已评价的联系人数" },
    },
  ],
  aids: [
    {
      id: "2-t1",
      text: {
        en: "“What happens on a day when it goes wrong? Who notices first? What does an hour of it cost?”",
        zh: "“出问题那天是什么情况？谁最先发现？停一小时损失多少？”",
      },
    },
    {
      id: "2-t2",
      text: {
        en: "“If it were solved, what would you do with the time and the money?”",
        zh: "“如果解决了，省下的时间和费用您打算用在哪里？”",
      },
    },
    {
      id: "2-t3",
      text: {
        en: "“Whose work does this change? Who has to say yes, and who could say no?”",
        zh: "“这会影响到谁的工作？谁要点头？谁能否决？”",
      },
    },
  ],
  actions: [
    {
      id: "2-n1",
      text: {
        en: "Send minutes of the problem to the handler within two days and ask for confirmation",
        zh: "两天内把问题纪要发给经手人，请其确认",
      },
    },
    {
      id: "2-n2",
      text: {
        en: "Ask for a short meeting with the person who runs the equipment",
        zh: "请求与设备使用人员短谈一次",
      },
    },
    {
      id: "2-n3",
      text: {
        en: "Draw the buying centre, and mark whom nobody has met",
        zh: "画出采购中心，标出还没有人见过的人",
      },
    },
  ],
};

export const visitAndSurveyGuide = written as StageGuide;

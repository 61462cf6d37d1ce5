/** The standard purchasing process: the names are the method's, the signs are ours. */
import type * as z from "zod/mini";
import type { PurchasingGuide } from "./purchasing-guide.ts";

const written: readonly z.input<typeof PurchasingGuide>[] = [
  {
    key: "discovers-problem",
    name: { en: "Discovers a problem", zh: "发现问题" },
    signs: [
      {
        id: "1-s1",
        text: {
          en: "Somebody complains of a loss, a fault or a limit, with a figure or a date",
          zh: "有人抱怨损失、故障或瓶颈，并说出数字或时间",
        },
      },
      {
        id: "1-s2",
        text: {
          en: "They look for the cause, and nobody has a budget for it yet",
          zh: "正在找原因，还没有人有预算",
        },
      },
      {
        id: "1-s3",
        text: {
          en: "Their people ask others of their trade how they do it",
          zh: "客户人员向同行打听做法",
        },
      },
    ],
  },
  {
    key: "studies-feasibility",
    name: { en: "Studies feasibility", zh: "项目可行性研究" },
    signs: [
      {
        id: "2-s1",
        text: {
          en: "A person or a team is told to find out what can be done",
          zh: "指定了人或小组研究怎么办",
        },
      },
      {
        id: "2-s2",
        text: {
          en: "They ask for ranges of price, references and technical papers",
          zh: "索取价格区间、案例和技术资料",
        },
      },
      {
        id: "2-s3",
        text: {
          en: "Figures of cost and benefit go from hand to hand inside",
          zh: "内部在传看成本和收益数字",
        },
      },
    ],
  },
  {
    key: "sets-project-up",
    name: { en: "Sets the project up", zh: "项目立项" },
    signs: [
      {
        id: "3-s1",
        text: {
          en: "There is a project number, a budget or an approved application",
          zh: "有项目编号、预算或批准的申请",
        },
      },
      {
        id: "3-s2",
        text: { en: "A project head and a team are named", zh: "已任命项目负责人和小组" },
      },
      {
        id: "3-s3",
        text: { en: "A time frame is told to suppliers", zh: "已向供应商透露时间安排" },
      },
    ],
  },
  {
    key: "fixes-standards",
    name: { en: "Fixes technical standards", zh: "确定采购的技术标准" },
    signs: [
      {
        id: "4-s1",
        text: {
          en: "The technical department writes a specification, or asks for comments on one",
          zh: "技术部门在编写规范，或征求意见",
        },
      },
      {
        id: "4-s2",
        text: {
          en: "Demonstrations and trials are held with several suppliers",
          zh: "与多家供应商做演示和试用",
        },
      },
      {
        id: "4-s3",
        text: {
          en: "Design institutes or users are asked what must be in it",
          zh: "征求设计院或用户的要求",
        },
      },
    ],
  },
  {
    key: "invites-tenders",
    name: { en: "Invites tenders", zh: "招标" },
    signs: [
      {
        id: "5-s1",
        text: {
          en: "A tender is announced, or suppliers are invited in writing",
          zh: "发布招标公告，或书面邀请供应商",
        },
      },
      {
        id: "5-s2",
        text: {
          en: "There are documents with a deadline and criteria",
          zh: "有招标文件，写明截止时间和评分标准",
        },
      },
      {
        id: "5-s3",
        text: { en: "Questions go through purchasing only", zh: "问题只能通过采购部门提出" },
      },
    ],
  },
  {
    key: "evaluates-bids",
    name: { en: "Evaluates bids", zh: "项目评标" },
    signs: [
      {
        id: "6-s1",
        text: { en: "The bids are opened, and evaluators are named", zh: "已开标，评委已确定" },
      },
      {
        id: "6-s2",
        text: { en: "Suppliers are asked to clarify or to present", zh: "要求供应商澄清或讲标" },
      },
      { id: "6-s3", text: { en: "References are called", zh: "向已有用户核实情况" } },
    ],
  },
  {
    key: "reviews-contract",
    name: { en: "Reviews the contract", zh: "合同审核" },
    signs: [
      { id: "7-s1", text: { en: "A preferred bidder is named", zh: "已确定中标候选人" } },
      {
        id: "7-s2",
        text: {
          en: "Legal, finance and purchasing comment on a draft",
          zh: "法务、财务、采购对合同草案提意见",
        },
      },
      {
        id: "7-s3",
        text: {
          en: "Terms are negotiated with somebody who may agree",
          zh: "与有权拍板的人谈条款",
        },
      },
    ],
  },
  {
    key: "signs",
    name: { en: "Signs", zh: "签订协议" },
    signs: [
      {
        id: "8-s1",
        text: {
          en: "The contract goes through their approval for signature",
          zh: "合同在走签署审批",
        },
      },
      {
        id: "8-s2",
        text: { en: "The day and those who sign are fixed", zh: "签约日期和签字人已定" },
      },
      {
        id: "8-s3",
        text: { en: "Advance payment and kick-off are prepared", zh: "在准备预付款和启动会" },
      },
    ],
  },
];

/** Eight stages in the order of `purchasingStages`. */
export const standardPurchasing = written as readonly PurchasingGuide[];

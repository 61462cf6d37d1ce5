/** Stage 8, close: the contract is signed, and the customer starts the project. */
import type * as z from "zod/mini";
import type { Stage } from "../sales-process.ts";

const written: z.input<typeof Stage> = {
  key: "close",
  milestones: [
    {
      id: "8-m1",
      text: {
        en: "Both sides have initialled the same final text of the contract",
        zh: "双方已对同一份合同定稿逐页小签",
      },
    },
    {
      id: "8-m2",
      text: {
        en: "Our side has approved the contract for signature",
        zh: "我方合同评审和用印审批已完成",
      },
    },
    {
      id: "8-m3",
      text: {
        en: "The customer's internal approval of the contract is done, as the handler confirms",
        zh: "经手人确认客户内部合同审批已完成",
      },
    },
  ],
  criteria: [
    {
      id: "8-c1",
      text: {
        en: "The contract is signed and sealed by both sides, and one original is with us",
        zh: "双方已签字盖章，我方持有合同原件",
      },
    },
    {
      id: "8-c2",
      text: {
        en: "The advance payment is booked, or the contract provides for none",
        zh: "预付款已到账，或合同约定无预付款",
      },
    },
    {
      id: "8-c3",
      text: {
        en: "The customer names its project head and the day of the kick-off",
        zh: "客户确定项目负责人和启动会日期",
      },
    },
  ],
};

export const close = written as Stage;

/** Adding an order, editing it, or deleting it. */
import type { AccountId, Order } from "#core";
import { useState } from "preact/hooks";
import { Deletion } from "../../components/deletion.tsx";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextField } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { orderWords, useOrderWords } from "../../locales/order-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { newId, now, today } from "../../store/identity.ts";
import { OpportunitySelect } from "../opportunities/opportunity-select.tsx";
import { draftOf, type OrderDraft, type OrderFault, orderFrom } from "./order-draft.ts";

/** `currency` is where a new order begins: mostly that of the last one. */
export function OrderDialog(props: {
  accountId: AccountId;
  order?: Order;
  currency: string;
  onClose: () => void;
}) {
  const { t } = useLocale();
  const words = useOrderWords();
  const { order, onClose } = props;
  const [draft, setDraft] = useState(() => draftOf(order, today(), props.currency));
  const [isTried, setTried] = useState(false);
  const [saving, act] = useDeed();
  const typed = orderFrom(draft, today());
  const change = (part: Partial<OrderDraft>): void => setDraft({ ...draft, ...part });
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!typed.order) return;
    const at = now();
    const saved: Order = {
      ...typed.order,
      id: order?.id ?? newId(),
      accountId: props.accountId,
      createdAt: order?.createdAt ?? at,
      updatedAt: at,
    };
    if (await act(async () => ({ orders: [saved] }))) onClose();
  };
  const faultIn = (field: OrderFault, sentence: string) =>
    isTried && typed.faults.includes(field) ? sentence : undefined;
  return (
    <Dialog title={words(order ? "orders.edit" : "orders.add")} onClose={onClose}>
      <DialogForm onSubmit={submit}>
        <div class="form__pair">
          <TextField
            label={words("orders.amount")}
            value={draft.amount}
            onValue={(amount) => change({ amount })}
            required
            error={faultIn("amount", words("orders.badAmount"))}
          />
          <TextField
            label={words("orders.currency")}
            value={draft.currency}
            onValue={(currency) => change({ currency })}
            required
            error={faultIn("currency", t("opportunity.badCurrency"))}
          />
        </div>
        <TextField
          type="date"
          label={words("orders.on")}
          max={today()}
          value={draft.on}
          onValue={(on) => change({ on })}
          required
          error={faultIn("on", words("orders.badDay"))}
        />
        <TextField
          label={words("orders.items")}
          help={words("orders.itemsHelp")}
          value={draft.items}
          onValue={(items) => change({ items })}
        />
        <div class="form__pair">
          <TextField
            label={words("orders.margin")}
            help={words("orders.marginHelp")}
            value={draft.margin}
            onValue={(margin) => change({ margin })}
            error={faultIn("margin", words("orders.badNumber"))}
          />
          <TextField
            label={words("orders.collected")}
            help={words("orders.collectedHelp")}
            value={draft.collected}
            onValue={(collected) => change({ collected })}
            error={faultIn("collected", words("orders.badAmount"))}
          />
        </div>
        <div class="form__pair">
          <TextField
            label={words("orders.discount")}
            help={words("orders.discountHelp")}
            value={draft.discount}
            onValue={(discount) => change({ discount })}
            error={faultIn("discount", words("orders.badPercent"))}
          />
          <OpportunitySelect
            accountId={props.accountId}
            value={draft.opportunityId}
            onValue={(opportunityId) => change({ opportunityId })}
          />
        </div>
        {order && (
          <Deletion
            from="orders"
            record={order}
            label={words("orders.delete")}
            told={({ locale }) => orderWords(locale)("orders.deleted")}
            onDeleted={onClose}
          />
        )}
        <FormFooter saving={saving} onCancel={onClose} />
      </DialogForm>
    </Dialog>
  );
}

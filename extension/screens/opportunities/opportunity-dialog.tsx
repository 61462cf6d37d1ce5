/** Adding an opportunity, or editing its name, amount, close date, the customer's stage and its details. */
import {
  type AccountId,
  Currency,
  foldSpace,
  isCalendarDay,
  type Opportunity,
  type OpportunityId,
  type PurchasingStage,
  purchasingStages,
  textIn,
} from "#core";
import { useState } from "preact/hooks";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextField } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { Select } from "../../components/select.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useSellingWords } from "../../locales/selling-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { amendedOpportunity } from "../../store/undo/amended.ts";
import { defined } from "../../store/defined.ts";
import { newId, now } from "../../store/identity.ts";
import { usePurchasing } from "../../store/pipeline/purchasing.ts";
import { AccountSelect } from "./account-select.tsx";
import {
  DetailFields,
  detailsOf,
  isSound,
  type OpportunityDetails,
  readDetails,
  withoutDetails,
} from "./detail-fields.tsx";

export function OpportunityDialog(props: {
  opportunity?: Opportunity;
  accountId?: AccountId;
  onClose: () => void;
  onSaved: (id: OpportunityId) => void;
}) {
  const { t, term, locale } = useLocale();
  const { opportunity } = props;
  const [accountId, setAccountId] = useState<AccountId | "">(
    opportunity?.accountId ?? props.accountId ?? "",
  );
  const [name, setName] = useState(opportunity?.name ?? "");
  const [amount, setAmount] = useState(opportunity ? String(opportunity.amount.amount) : "");
  const [currency, setCurrency] = useState<string>(
    opportunity?.amount.currency ?? (locale === "zh" ? "CNY" : "EUR"),
  );
  const [close, setClose] = useState<string>(opportunity?.expectedClose ?? "");
  const [stage, setStage] = useState<PurchasingStage | "">(opportunity?.customerStage ?? "");
  const [details, setDetails] = useState<OpportunityDetails>(() => detailsOf(opportunity));
  const [isTried, setTried] = useState(false);
  const [saving, act] = useDeed();
  const words = useSellingWords();
  const guideOf = usePurchasing();
  const money = amountOf(amount);
  const currencyCode = Currency.safeParse(currency.trim().toUpperCase());
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!accountId || !name.trim() || money === undefined) return;
    if (!currencyCode.success || !isCalendarDay(close) || !isSound(details)) return;
    const at = now();
    const saved: Opportunity = {
      id: opportunity?.id ?? newId(),
      accountId,
      name: foldSpace(name),
      amount: { amount: money, currency: currencyCode.data },
      expectedClose: close,
      ...defined({ customerStage: stage || undefined }),
      ...readDetails(details),
      createdAt: opportunity?.createdAt ?? at,
      updatedAt: at,
    };
    const isSaved = await act(async () =>
      opportunity
        ? // What this form doesn't ask for stays as it is by now.
          amendedOpportunity(opportunity.id, (known) => {
            const { customerStage: _, ...others } = known;
            return { ...withoutDetails(others), ...saved };
          })
        : { opportunities: [saved] },
    );
    if (isSaved) {
      props.onClose();
      props.onSaved(saved.id);
    }
  };
  const problemWhen = (isWrong: boolean, text: string) => (isTried && isWrong ? text : undefined);
  const required = t("common.required");
  const signs =
    stage &&
    guideOf(stage)
      ?.signs.map(({ text }) => textIn(text, locale))
      .join(" · ");
  return (
    <Dialog
      title={opportunity ? t("opportunities.edit") : t("opportunities.add")}
      onClose={props.onClose}
    >
      <DialogForm onSubmit={submit}>
        {!opportunity && (
          <AccountSelect
            value={accountId}
            onValue={setAccountId}
            error={problemWhen(!accountId, required)}
          />
        )}
        <TextField
          label={t("opportunity.name")}
          value={name}
          onValue={setName}
          required
          error={problemWhen(!name.trim(), required)}
        />
        <div class="form__pair">
          <TextField
            label={t("opportunity.amount")}
            value={amount}
            onValue={setAmount}
            required
            error={problemWhen(money === undefined, t("opportunity.badAmount"))}
          />
          <TextField
            label={t("opportunity.currency")}
            help={t("opportunity.currencyHelp")}
            value={currency}
            onValue={setCurrency}
            required
            error={problemWhen(!currencyCode.success, t("opportunity.badCurrency"))}
          />
        </div>
        <TextField
          type="date"
          label={t("opportunity.expectedClose")}
          value={close}
          onValue={setClose}
          required
          error={problemWhen(!isCalendarDay(close), required)}
        />
        <Select
          label={t("opportunity.customerStage")}
          help={signs && words("process.seenBy", { signs })}
          options={purchasingStages.map((value, index) => ({
            value,
            label: `${index + 1}. ${textIn(guideOf(value)?.name ?? {}, locale) || term(`purchasing-stage.${value}`)}`,
          }))}
          value={stage}
          onValue={setStage}
          empty={t("common.unknown")}
        />
        <DetailFields details={details} onDetails={setDetails} isTried={isTried} />
        <FormFooter saving={saving} onCancel={props.onClose} />
      </DialogForm>
    </Dialog>
  );
}

/** The amount that was typed, with or without separators of thousands. */
export function amountOf(text: string): number | undefined {
  const digits = text.replace(/[\s,，_']/gu, "");
  return /^\d+(\.\d+)?$/u.test(digits) ? Number(digits) : undefined;
}

/** Choosing one of an account's opportunities, or none in particular. */
import type { AccountId, OpportunityId } from "#core";
import { Select } from "../../components/select.tsx";
import { useOrderWords } from "../../locales/order-words.ts";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";

export function OpportunitySelect(props: {
  accountId: AccountId;
  value: OpportunityId | "";
  onValue: (id: OpportunityId | "") => void;
}) {
  const words = useOrderWords();
  const { accountId } = props;
  const live = useLive(
    () => database.opportunities.where("accountId").equals(accountId).sortBy("name"),
    [accountId],
  );
  const opportunities = live.state === "ready" ? live.value : [];
  return (
    <Select<OpportunityId>
      label={words("activity.opportunity")}
      options={opportunities.map(({ id, name }) => ({ value: id, label: name }))}
      value={props.value}
      onValue={props.onValue}
      empty={words("activity.noOpportunity")}
    />
  );
}

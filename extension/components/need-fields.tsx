/** What is asked of a need beside its words: said or only heard, about which term of the contract, and whose it is. */
import {
  type AccountId,
  type ContactId,
  type ContractTerm,
  contractTerms,
  type NeedKind,
  needKinds,
} from "#core";
import { useLocale } from "../locales/use-locale.tsx";
import { database } from "../store/database.ts";
import { useLive } from "../store/live.ts";
import { Segments, Select } from "./select.tsx";

/** What is chosen of a need; without a contact it is the company's. */
export interface NeedChoice {
  readonly needKind: NeedKind;
  readonly term: ContractTerm | undefined;
  readonly contactId: ContactId | undefined;
}

export function NeedFields(props: {
  accountId: AccountId;
  choice: NeedChoice;
  onChoice: (change: Partial<NeedChoice>) => void;
  /** Is the kind settled, as for what an implicit need is turned into? */
  isExplicit?: boolean;
}) {
  const { t, term } = useLocale();
  const { choice, onChoice } = props;
  const contacts = useLive(
    () => database.contacts.where("accountId").equals(props.accountId).sortBy("name"),
    [props.accountId],
  );
  const people = contacts.state === "ready" ? contacts.value : [];
  return (
    <>
      {!props.isExplicit && (
        <Segments
          label={t("need.kind")}
          options={needKinds.map((value) => ({ value, label: t(`need.kind.${value}`) }))}
          value={choice.needKind}
          onValue={(needKind) => onChoice({ needKind })}
        />
      )}
      <Select
        label={t("need.term")}
        options={contractTerms.map((value) => ({ value, label: term(`contract-term.${value}`) }))}
        value={choice.term ?? ""}
        onValue={(value) => onChoice({ term: value || undefined })}
        empty={t("need.noTerm")}
      />
      {people.length > 0 && (
        <Select
          label={t("need.whose")}
          options={people.map(({ id, name }) => ({ value: id as string, label: name }))}
          value={choice.contactId ?? ""}
          onValue={(value) => onChoice({ contactId: (value as ContactId) || undefined })}
          empty={t("need.company")}
        />
      )}
    </>
  );
}

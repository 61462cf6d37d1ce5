/** The details of an opportunity that not every one has: owner, project, discount, and a stage claimed elsewhere. */
import { foldSpace, type Opportunity, type SalesStage, salesStages } from "#core";
import { TextField } from "../../components/field.tsx";
import { Select } from "../../components/select.tsx";
import { useSellingWords } from "../../locales/selling-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { defined } from "../../store/defined.ts";

/** The details as typed. */
export interface OpportunityDetails {
  readonly owner: string;
  readonly project: string;
  readonly discount: string;
  readonly claimedStage: SalesStage | "";
}

export function detailsOf(opportunity: Opportunity | undefined): OpportunityDetails {
  return {
    owner: opportunity?.owner ?? "",
    project: opportunity?.project ?? "",
    discount: opportunity?.discount === undefined ? "" : String(opportunity.discount),
    claimedStage: opportunity?.claimedStage ?? "",
  };
}

/** Can the details be kept as they are typed? Only a discount can be wrong. */
export function isSound({ discount }: OpportunityDetails): boolean {
  return discount.trim() === "" || percentOf(discount) !== undefined;
}

/** An opportunity without its details, for one that was emptied is gone. */
export function withoutDetails<T extends Partial<Opportunity>>(opportunity: T) {
  const { owner: _o, project: _p, discount: _d, claimedStage: _c, ...rest } = opportunity;
  return rest;
}

/** The fields of the record, without what was left empty. */
export function readDetails({ owner, project, discount, claimedStage }: OpportunityDetails) {
  return defined({
    owner: foldSpace(owner) || undefined,
    project: foldSpace(project) || undefined,
    discount: percentOf(discount),
    claimedStage: claimedStage || undefined,
  });
}

/** A percentage as typed, with a point or a comma, with or without its sign. */
function percentOf(text: string): number | undefined {
  const digits = text.replace(/[\s%％]/gu, "").replace(",", ".");
  const value = Number(digits);
  return /^\d+(\.\d+)?$/u.test(digits) && value <= 100 ? value : undefined;
}

export function DetailFields(props: {
  details: OpportunityDetails;
  onDetails: (details: OpportunityDetails) => void;
  isTried: boolean;
}) {
  const { t, term } = useLocale();
  const words = useSellingWords();
  const { details, onDetails } = props;
  const set = (changes: Partial<OpportunityDetails>): void => onDetails({ ...details, ...changes });
  const hasAny = Object.values(details).some((value) => value !== "");
  return (
    <details class="more-fields" open={hasAny}>
      <summary>{words("details.more")}</summary>
      <div class="stack">
        <div class="form__pair">
          <TextField
            label={words("details.owner")}
            value={details.owner}
            onValue={(owner) => set({ owner })}
          />
          <TextField
            label={words("details.discount")}
            value={details.discount}
            onValue={(discount) => set({ discount })}
            error={props.isTried && !isSound(details) ? words("details.badDiscount") : undefined}
          />
        </div>
        <TextField
          label={words("details.project")}
          help={words("details.projectHelp")}
          value={details.project}
          onValue={(project) => set({ project })}
        />
        <Select
          label={words("details.claimedStage")}
          help={words("details.claimedHelp")}
          options={salesStages.map((value, index) => ({
            value,
            label: `${index + 1}. ${term(`sales-stage.${value}`)}`,
          }))}
          value={details.claimedStage}
          onValue={(claimedStage) => set({ claimedStage })}
          empty={t("common.unknown")}
        />
      </div>
    </details>
  );
}

/** An activity as it is typed in, and what is wrong with it. */
import {
  type Activity,
  type ActivityKind,
  type ContactId,
  type Currency,
  Currency as CurrencySchema,
  type IsoDate,
  isCalendarDay,
  type OpportunityId,
  type SellingFactor,
  writtenNumber,
} from "#core";
import { defined, textOrNone } from "../../store/defined.ts";

/** All figures as text, so that a half-typed number stays as it is. */
export interface ActivityDraft {
  readonly kind: ActivityKind;
  readonly factor: SellingFactor | "";
  readonly on: string;
  readonly hours: string;
  readonly cost: string;
  readonly currency: string;
  readonly contactIds: readonly ContactId[];
  readonly seller: string;
  readonly opportunityId: OpportunityId | "";
  readonly invited: string;
  readonly reached: string;
  readonly outcome: string;
  readonly quote: string;
}

/** The fields of an activity that somebody types. */
type TypedActivity = Omit<Activity, "id" | "accountId" | "createdAt" | "updatedAt">;
export type ActivityFault = "on" | "hours" | "cost" | "currency" | "invited" | "reached";

/** The draft that an activity begins with, or that a new one does. */
export function activityDraft(
  activity: Activity | undefined,
  today: IsoDate,
  currency: string,
): ActivityDraft {
  const text = (value: number | undefined): string => (value === undefined ? "" : String(value));
  return {
    kind: activity?.kind ?? "visit",
    factor: activity?.factor ?? "",
    on: activity?.on ?? today,
    hours: text(activity?.hours),
    cost: text(activity?.cost?.amount),
    currency: activity?.cost?.currency ?? currency,
    contactIds: activity?.contactIds ?? [],
    seller: activity?.seller ?? "",
    opportunityId: activity?.opportunityId ?? "",
    invited: text(activity?.invited),
    reached: text(activity?.reached),
    outcome: activity?.outcome ?? "",
    quote: activity?.quote ?? "",
  };
}

/** The activity that a draft means, or the fields that are wrong. An empty figure is unknown, not nothing. */
export function activityFrom(
  draft: ActivityDraft,
  today: IsoDate,
): { readonly activity?: TypedActivity; readonly faults: readonly ActivityFault[] } {
  const faults: ActivityFault[] = [];
  const figure = (field: "hours" | "cost" | "invited" | "reached"): number | undefined => {
    const text = draft[field].trim();
    if (text === "") return undefined;
    const value = writtenNumber(text, "point");
    const isCount = field === "invited" || field === "reached";
    const isBad =
      typeof value !== "number" || value < 0 || (isCount && !Number.isSafeInteger(value));
    if (isBad) faults.push(field);
    return isBad ? undefined : value;
  };
  if (!isCalendarDay(draft.on) || draft.on > today) faults.push("on");
  const cost = figure("cost");
  const code = CurrencySchema.safeParse(draft.currency.trim().toUpperCase());
  if (cost !== undefined && !code.success) faults.push("currency");
  const rest = defined({
    opportunityId: draft.opportunityId || undefined,
    factor: draft.factor || undefined,
    seller: textOrNone(draft.seller),
    hours: figure("hours"),
    cost: cost === undefined ? undefined : { amount: cost, currency: code.data as Currency },
    invited: figure("invited"),
    reached: figure("reached"),
    outcome: textOrNone(draft.outcome),
    quote: textOrNone(draft.quote),
  });
  if (faults.length > 0) return { faults };
  const { kind, contactIds } = draft;
  return {
    activity: { kind, on: draft.on as IsoDate, contactIds: [...contactIds], ...rest },
    faults,
  };
}

/** The place of the key-account card on the account's page: its code and words are loaded after the page shows. */
import type { AccountId } from "#core";
import { useLoaded } from "../../components/use-loaded.ts";

const load = () => import("./key-account-card.tsx");

export function KeyAccountPlace(props: { id: AccountId }) {
  const loaded = useLoaded(load);
  return loaded ? <loaded.KeyAccountCard id={props.id} /> : null;
}

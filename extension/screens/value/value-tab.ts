/** One view of customer value, as the list of views knows it. */
import type { Period } from "#core";
import type { ComponentType } from "preact";
import type { ValueKey } from "../../locales/use-value-words.ts";

/** What a view is given: the period that is chosen above all views. */
export interface ValueTabProps {
  readonly period: Period;
}

export interface ValueTab {
  /** Its part of the address. */
  readonly key: string;
  readonly title: ValueKey;
  readonly View: ComponentType<ValueTabProps>;
  /** Does it show what holds now, whatever the period? */
  readonly isTimeless?: boolean;
}

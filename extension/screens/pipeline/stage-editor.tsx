/** One stage in the editor of the process: its lists, each item with its words, its place and its removal. */
import {
  type Condition,
  type ConditionId,
  listOf,
  type Problem,
  type ProcessContent,
  type ProcessList,
  processLists,
  textIn,
  withItem,
  withItemChanged,
  withItemMoved,
  withoutItem,
} from "#core";
import { Button, IconButton } from "../../components/button.tsx";
import { LocalTextField } from "../../components/local-text-field.tsx";
import { type SellingKey, useSellingWords } from "../../locales/selling-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { newId } from "../../store/identity.ts";

/** What each list is called where a stage is worked on. */
const titles: Readonly<Record<ProcessList["of"], SellingKey>> = {
  milestones: "process.milestones",
  criteria: "process.criteria",
  process: "guide.process",
  relationship: "guide.relationship",
  information: "guide.information",
  aids: "guide.aids",
  actions: "guide.actions",
  appraisal: "guide.appraisal",
  signs: "process.signs",
};

interface Editing {
  readonly draft: ProcessContent;
  readonly problems: readonly Problem[];
  readonly onDraft: (draft: ProcessContent) => void;
}

export function StageEditor({ stage, ...editing }: Editing & { stage: number }) {
  return (
    <div class="stage__body process">
      {processLists.map((of) => (
        <ListEditor key={of} list={{ stage, of } as ProcessList} {...editing} />
      ))}
    </div>
  );
}

export function ListEditor({ list, ...editing }: Editing & { list: ProcessList }) {
  const words = useSellingWords();
  const { draft, onDraft } = editing;
  const title = words(titles[list.of]);
  const items = listOf(draft, list);
  return (
    <section class="process__list">
      <h3>{title}</h3>
      <ol class="stack stack--tight">
        {items.map((item, at) => (
          <ItemEditor
            key={item.id}
            item={item}
            at={at}
            isLast={at === items.length - 1}
            title={title}
            list={list}
            {...editing}
          />
        ))}
      </ol>
      <Button
        small
        icon="plus"
        aria-label={words("process.add", { list: title })}
        onClick={() => onDraft(withItem(draft, list, newId<ConditionId>()))}
      >
        {words("process.addOne")}
      </Button>
    </section>
  );
}

function ItemEditor(
  props: Editing & {
    item: Condition;
    at: number;
    isLast: boolean;
    title: string;
    list: ProcessList;
  },
) {
  const { locale, problem } = useLocale();
  const words = useSellingWords();
  const { item, at, list, draft, onDraft } = props;
  const fault = props.problems.find(
    ({ path }) =>
      path[1] === list.stage && path[2] === list.of && path[3] === at && path[4] === "text",
  );
  const text = textIn(item.text, locale);
  return (
    <li class="process__item">
      <LocalTextField
        label={`${props.title} ${at + 1}`}
        hideLabel
        both={false}
        rows={2}
        text={item.text}
        error={fault && problem({ ...fault, path: [] })}
        onText={(changed) => onDraft(withItemChanged(draft, list, { ...item, text: changed }))}
      />
      <div class="process__deeds">
        <IconButton
          icon="up"
          label={words("process.up", { text })}
          disabled={at === 0}
          onClick={() => onDraft(withItemMoved(draft, list, item.id, -1))}
        />
        <IconButton
          icon="down"
          label={words("process.down", { text })}
          disabled={props.isLast}
          onClick={() => onDraft(withItemMoved(draft, list, item.id, 1))}
        />
        <IconButton
          icon="close"
          label={words("process.remove", { text })}
          onClick={() => onDraft(withoutItem(draft, list, item.id))}
        />
      </div>
    </li>
  );
}

/** One factor: its place and weight always in sight, what it measures when it is opened. */
import { useId } from "preact/hooks";
import { textIn, type Factor } from "#core";
import { useWords } from "../locales/words.tsx";
import { BindingFields } from "./binding-fields.tsx";
import { LocalTextField, NumberField } from "./fields.tsx";
import { LevelFields, type FactorProps } from "./level-fields.tsx";

interface Props extends FactorProps {
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

export function FactorFields({ isLast, isOpen, onOpen, onMove, onRemove, ...shared }: Props) {
  const { locale, text } = useWords();
  const body = useId();
  const { factor, at, both, faults, onFactor } = shared;
  const name = textIn(factor.name, locale) || text("unnamed", { factor: at + 1 });
  const count = faults.within("factors", at);
  return (
    <li class="factor" data-factor={factor.id}>
      <div class="head">
        <button
          type="button"
          class="name"
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={onOpen}
        >
          <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span> {name}
        </button>
        {count > 0 && !isOpen && <span class="badge">{text("faults", { count })}</span>}
        <div class="weight">
          <NumberField
            label={text("weight", { name })}
            isBare
            value={factor.weight}
            error={faults.at("factors", at, "weight")}
            onValue={(weight = Number.NaN) =>
              onFactor({ ...factor, weight: weight as Factor["weight"] })
            }
          />
          <span class="soft">{text("percent")}</span>
        </div>
        {([-1, 1] as const).map((by) => (
          <button
            key={by}
            type="button"
            class="small"
            disabled={by < 0 ? at === 0 : isLast}
            aria-label={text(by < 0 ? "up" : "down", { name })}
            title={text(by < 0 ? "up" : "down", { name })}
            onClick={() => onMove(by)}
          >
            <span aria-hidden="true">{by < 0 ? "↑" : "↓"}</span>
          </button>
        ))}
      </div>
      <div id={body} class="body" hidden={!isOpen}>
        {isOpen && (
          <>
            <LocalTextField
              label={text("factor-name")}
              text={factor.name}
              both={both}
              error={faults.at("factors", at, "name")}
              onText={(changed) => onFactor({ ...factor, name: changed })}
            />
            <LocalTextField
              label={text("definition")}
              text={factor.definition}
              both={both}
              rows={2}
              error={faults.at("factors", at, "definition")}
              onText={(definition) => onFactor({ ...factor, definition })}
            />
            <BindingFields {...shared} />
            <LevelFields {...shared} />
            <button type="button" class="danger" onClick={onRemove}>
              {text("remove-factor")}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

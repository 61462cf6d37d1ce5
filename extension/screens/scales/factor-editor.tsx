/** One factor: its place and weight always in sight, what it measures when it is opened. */
import { type Factor, textIn } from "#core";
import { useId } from "preact/hooks";
import { Button, IconButton } from "../../components/button.tsx";
import { Icon } from "../../components/icon.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { Badge } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useScaleWords } from "../../locales/use-scale-words.ts";
import { BindingFields } from "./binding-fields.tsx";
import { LevelRows } from "./level-rows.tsx";
import { LocalTextField } from "../../components/local-text-field.tsx";
import type { Faults } from "./scale-faults.ts";

export function FactorEditor(props: {
  factor: Factor;
  at: number;
  isLast: boolean;
  isOpen: boolean;
  both: boolean;
  faults: Faults;
  onFactor: (factor: Factor) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
  onOpen: (isOpen: boolean) => void;
}) {
  const { locale, term } = useLocale();
  const s = useScaleWords();
  const { factor, at, both, faults, onFactor, onMove } = props;
  const body = useId();
  const name = textIn(factor.name, locale) || s("scales.unnamed", { factor: at + 1 });
  const count = faults.within("factors", at);
  const share = Number.isNaN(factor.weight) ? 0 : factor.weight;
  return (
    <li class="card factor-editor" data-factor={factor.id}>
      <div class="factor-editor__head">
        <div class="factor-editor__moves">
          <IconButton
            icon="up"
            label={s("scales.moveUp", { name })}
            disabled={at === 0}
            onClick={() => onMove(-1)}
          />
          <IconButton
            icon="down"
            label={s("scales.moveDown", { name })}
            disabled={props.isLast}
            onClick={() => onMove(1)}
          />
        </div>
        <button
          type="button"
          class="factor-editor__name"
          aria-expanded={props.isOpen}
          aria-controls={body}
          onClick={() => props.onOpen(!props.isOpen)}
        >
          <Icon name="right" size={14} />
          <span>{name}</span>
        </button>
        {factor.property && (
          <Badge tone="info">
            {s("scales.byFact", { property: term(`property.${factor.property}`) })}
          </Badge>
        )}
        {count > 0 && !props.isOpen && <Badge tone="bad">{s("scales.faults", { count })}</Badge>}
        <span class="factor-editor__share" aria-hidden="true">
          <span style={{ width: `${Math.min(100, share)}%` }} />
        </span>
        <div class="factor-editor__weight">
          <NumberField
            label={s("scales.weightOf", { name })}
            hideLabel
            value={factor.weight}
            error={faults.at("factors", at, "weight")}
            onValue={(weight = Number.NaN) =>
              onFactor({ ...factor, weight: weight as Factor["weight"] })
            }
          />
          <span class="soft">{"%"}</span>
        </div>
      </div>
      <div id={body} class="form factor-editor__body" hidden={!props.isOpen}>
        {props.isOpen && (
          <>
            <LocalTextField
              label={s("scales.factorName")}
              text={factor.name}
              both={both}
              error={faults.at("factors", at, "name")}
              onText={(text) => onFactor({ ...factor, name: text })}
            />
            <LocalTextField
              label={s("scales.definition")}
              text={factor.definition}
              both={both}
              rows={2}
              error={faults.at("factors", at, "definition")}
              onText={(definition) => onFactor({ ...factor, definition })}
            />
            <BindingFields factor={factor} at={at} faults={faults} onFactor={onFactor} />
            <LevelRows factor={factor} at={at} both={both} faults={faults} onFactor={onFactor} />
            <div class="row row--end">
              <Button kind="danger" small onClick={props.onRemove}>
                {s("scales.removeFactor")}
              </Button>
            </div>
          </>
        )}
      </div>
    </li>
  );
}

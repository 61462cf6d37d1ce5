/** The target criteria, class by class: added, edited, removed, each with the way back. */
import { starterCriteria, type TargetCriterion, targetClasses } from "#core";
import { useState } from "preact/hooks";
import { Button, IconButton } from "../../components/button.tsx";
import { Badge, Card } from "../../components/surfaces.tsx";
import { useTell } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords, valueWords } from "../../locales/use-value-words.ts";
import { saveSettings } from "../../store/settings.ts";
import { CriterionDialog } from "./criterion-dialog.tsx";
import { criterionName, ruleWords } from "./criterion-words.ts";

export function CriteriaCard({ criteria }: { criteria: readonly TargetCriterion[] }) {
  const language = useLocale();
  const v = useValueWords();
  const tell = useTell();
  const [open, setOpen] = useState<TargetCriterion | "new">();
  const save = async (
    changed: readonly TargetCriterion[],
    said: "targets.saved" | "targets.removed",
    name: string,
  ): Promise<void> => {
    await saveSettings({ targetCriteria: [...changed] });
    tell(
      ({ locale }) => valueWords(locale, said, { name }),
      () => saveSettings({ targetCriteria: [...criteria] }),
    );
  };
  const put = (one: TargetCriterion): Promise<void> => {
    const isKnown = criteria.some(({ key }) => key === one.key);
    const changed = isKnown
      ? criteria.map((other) => (other.key === one.key ? one : other))
      : [...criteria, one];
    return save(changed, "targets.saved", criterionName(one, language, v));
  };
  const isDefault = JSON.stringify(criteria) === JSON.stringify(starterCriteria);
  return (
    <Card
      title={v("targets.criteria")}
      note={isDefault ? v("targets.criteriaNote") : undefined}
      actions={
        <>
          {!isDefault && (
            <Button
              small
              kind="quiet"
              onClick={() => void save(starterCriteria, "targets.saved", v("targets.defaults"))}
            >
              {v("targets.defaults")}
            </Button>
          )}
          <Button small icon="plus" onClick={() => setOpen("new")}>
            {v("targets.add")}
          </Button>
        </>
      }
    >
      <div class="criteria">
        {targetClasses.map((one, step) => (
          <section key={one} class="criteria__class">
            <h3>
              <span class="criteria__step">{step + 1}</span>
              {v(`target-class.${one}`)}
            </h3>
            <ul>
              {criteria
                .filter((criterion) => criterion.class === one)
                .map((criterion) => (
                  <li key={criterion.key} class="criteria__one">
                    <div class="people__text">
                      <strong>{criterionName(criterion, language, v)}</strong>
                      <span class="soft small">{ruleWords(criterion, language, v)}</span>
                      <span>
                        <Badge tone={criterion.speaksFor === "benefit" ? "good" : "caution"}>
                          {v(`target-for.${criterion.speaksFor}`)}
                        </Badge>
                      </span>
                    </div>
                    <div class="criteria__deeds">
                      <IconButton
                        icon="edit"
                        label={v("targets.edit", { name: criterionName(criterion, language, v) })}
                        onClick={() => setOpen(criterion)}
                      />
                      <IconButton
                        icon="close"
                        label={v("targets.remove")}
                        onClick={() =>
                          void save(
                            criteria.filter(({ key }) => key !== criterion.key),
                            "targets.removed",
                            criterionName(criterion, language, v),
                          )
                        }
                      />
                    </div>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      {open && (
        <CriterionDialog
          criterion={open === "new" ? undefined : open}
          onSave={put}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  );
}

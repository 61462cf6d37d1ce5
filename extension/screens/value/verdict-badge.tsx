/** Is it a key account: the verdict, and marks for the questions behind it. */
import {
  type KeyAccountAnswers,
  type KeyAccountQuestion,
  keyAccountVerdict,
  type KeyAccountVerdict,
} from "#core";
import { Badge, type Tone } from "../../components/surfaces.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { answerWord } from "./key-account-words.ts";

const tones: Readonly<Record<KeyAccountVerdict["verdict"], Tone>> = {
  key: "good",
  "not-key": "neutral",
  undecided: "caution",
};

export function VerdictBadge({ answers }: { answers: KeyAccountAnswers }) {
  const v = useValueWords();
  const { verdict } = keyAccountVerdict(answers);
  return <Badge tone={tones[verdict]}>{v(`key-verdict.${verdict}`)}</Badge>;
}

const marks = new Map<boolean | undefined, string>([
  [true, "✓"],
  [false, "✕"],
  [undefined, "?"],
]);
const states = new Map<boolean | undefined, string>([
  [true, "yes"],
  [false, "no"],
  [undefined, "open"],
]);

/** One mark a question; what it stands for is said to those who point or listen. */
export function AnswerMarks(props: {
  questions: readonly KeyAccountQuestion[];
  answers: KeyAccountAnswers;
}) {
  const v = useValueWords();
  return (
    <span class="marks">
      {props.questions.map((question) => {
        const answer = props.answers[question];
        const words = `${v(`key-question.${question}`)}: ${answerWord(answer, v)}`;
        return (
          <span key={question} class={`mark mark--${states.get(answer)}`} title={words}>
            <span aria-hidden="true">{marks.get(answer)}</span>
            <span class="visually-hidden">{`${words} `}</span>
          </span>
        );
      })}
    </span>
  );
}

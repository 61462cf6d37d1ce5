/** A made-up history of another system: opportunities through four stages, of which about two in five were won. */

/** Steps of a small generator, so that every run makes the same file. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const DAY = 86_400_000;
const STAGES = ["Prospecting", "Qualification", "Proposal", "Demo", "Quotation"];

/** A log with one row an event, the days written day first, as a German Excel does. */
export function madeUpHistory(count: number): string {
  const next = numbers(7);
  const rows = ["Opportunity ID;Stage;Date;Amount (EUR)"];
  const day = (time: number): string => {
    const [year, month, date] = new Date(time).toISOString().slice(0, 10).split("-");
    return `${date}/${month}/${year}`;
  };
  for (let at = 0; at < count; at++) {
    let time = Date.UTC(2023, 0, 1) + Math.floor(next() * 800) * DAY;
    const amount = Math.round(5 + next() * 200) * 1000;
    const steps = 1 + Math.floor(next() * STAGES.length);
    for (const stage of STAGES.slice(0, steps)) {
      rows.push(`H${at};${stage};${day(time)};${amount}`);
      time += (5 + Math.floor(next() * 40)) * DAY;
    }
    const isWon = next() < 0.1 + 0.14 * steps;
    rows.push(`H${at};${isWon ? "Closed Won" : "Closed Lost"};${day(time)};${amount}`);
  }
  return `${rows.join("\n")}\n`;
}

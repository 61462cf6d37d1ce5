/** Numbers that look random and are the same for the same seed: chance is an argument, never read from the machine. */

/** A source of numbers in [0, 1), each call the next one. */
export type Random = () => number;

/**
 * A generator for simulations, not for secrets: Marsaglia's xorshift with 32 bits of state that a Weyl sequence
 * moves on and a finalizer mixes (“mulberry32”, period 2³²). Equal seeds give equal sequences in every program.
 * @example seededRandom(1)() === seededRandom(1)() // true
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

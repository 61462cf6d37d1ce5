/** Values that are made when somebody first asks for them, and kept from then on. */

/** An object whose values are made one by one; one that nobody asks for is never made. */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const made = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[]) {
    const keep = (value: T[keyof T]) =>
      Object.defineProperty(made, key, { value, enumerable: true });
    Object.defineProperty(made, key, {
      configurable: true,
      enumerable: true,
      get: () => keep(makers[key]())[key],
    });
  }
  return made;
}

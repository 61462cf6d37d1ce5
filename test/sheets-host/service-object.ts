/** Objects as a script sees them: only the methods that are modelled, only with the parameters Google documents, every call counted. */
import { types } from "node:util";
import { NotModelled, ServiceError, type ServiceCalls } from "./service-calls.ts";

/** A method answers `chain` to return the object it was called on, as builders and setters do. */
export const chain: unique symbol = Symbol("chain");

// Parameters are checked against the signature text before the method runs, so it may name their types freely.
// oxlint-disable-next-line typescript/no-explicit-any
export type Method<Self> = (self: Self, ...parameters: any[]) => unknown;

/** Methods by signature, such as `"getRange(int,int)"`; a `?` after a type also accepts null. */
export type Signatures<Self> = Readonly<Record<string, Method<Self>>>;

export interface ServiceClass<Self extends object> {
  readonly name: string;
  /** The script's view of a state; the same state gives the same object. */
  of(self: Self): object;
  /** Runs a method without crossing the boundary: one call of a script that stands for several. */
  invoke(self: Self, method: string, parameters: readonly unknown[]): unknown;
}

interface Overload<Self> {
  readonly accepts: readonly string[];
  readonly run: Method<Self>;
}

const states = new WeakMap<object, { readonly className: string; readonly self: object }>();

/** The state behind an object of a script, if the host made it. */
export function stateOf(object: unknown): object | undefined {
  return typeof object === "object" && object !== null ? states.get(object)?.self : undefined;
}

/** The name Google uses for the type of a parameter in its error messages. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value !== "object") return typeof value;
  if (Array.isArray(value)) return value.length === 0 ? "number[]" : `${kindOf(value[0])}[]`;
  if (types.isDate(value)) return "Date";
  return states.get(value)?.className ?? "(class)";
}

function accepted(type: string, value: unknown): boolean {
  if (type === "any") return true;
  if (type.endsWith("?"))
    return value === null || value === undefined || accepted(type.slice(0, -1), value);
  if (type === "int") return typeof value === "number" && Number.isInteger(value);
  if (type === "number") return typeof value === "number";
  if (type === "string") return typeof value === "string";
  if (type === "boolean") return typeof value === "boolean";
  if (type === "Date") return types.isDate(value);
  if (type.endsWith("[]"))
    return Array.isArray(value) && value.every((item) => accepted(type.slice(0, -2), item));
  const kind = kindOf(value);
  return kind === type || kind.endsWith(`.${type}`);
}

function readSignatures<Self>(signatures: Signatures<Self>): Map<string, Overload<Self>[]> {
  const methods = new Map<string, Overload<Self>[]>();
  for (const [signature, run] of Object.entries(signatures)) {
    const [name = "", list = ""] = signature.slice(0, -1).split("(");
    const accepts = list === "" ? [] : list.split(",");
    methods.set(name, [...(methods.get(name) ?? []), { accepts, run }]);
  }
  return methods;
}

const editing = /^(set|clear|insert|delete|update|remove|merge|breakApart|hide|protect)/;

/** A sheet that the user may not edit, or a range or list of ranges on it, refuses every change. */
function refuseEdit(self: object, method: string): void {
  if (!editing.test(method)) return;
  const place = self as {
    readonly refusal?: string;
    readonly sheet?: { readonly refusal?: string };
  };
  const refusal = place.refusal ?? place.sheet?.refusal;
  if (refusal !== undefined) throw new ServiceError(refusal);
}

/** A class of service objects. `constants` are its properties that are no methods, such as enumerations. */
export function serviceClass<Self extends object>(
  calls: ServiceCalls,
  name: string,
  signatures: Signatures<Self>,
  constants: Readonly<Record<string, unknown>> = {},
): ServiceClass<Self> {
  const methods = readSignatures(signatures);
  const objects = new WeakMap<Self, object>();

  function invoke(self: Self, method: string, parameters: readonly unknown[]): unknown {
    refuseEdit(self, method);
    const overload = methods
      .get(method)
      ?.find(
        ({ accepts }) =>
          accepts.length === parameters.length &&
          accepts.every((type, index) => accepted(type, parameters[index])),
      );
    if (overload === undefined)
      throw new ServiceError(
        `The parameters (${parameters.map(kindOf).join(",")}) don't match the method signature for ${name}.${method}.`,
      );
    return overload.run(self, ...parameters);
  }

  function call(self: Self, receiver: object, method: string, parameters: unknown[]): unknown {
    try {
      calls.enter(name, method);
      const result = invoke(self, method, parameters);
      return result === chain ? receiver : result;
    } catch (error) {
      throw refused(calls, error);
    }
  }

  return {
    name,
    invoke,
    of(self) {
      const known = objects.get(self);
      if (known !== undefined) return known;
      const proxy: object = new Proxy(Object.create(null) as object, {
        get(_target, property) {
          if (typeof property === "symbol" || property === "toJSON" || property === "then")
            return undefined;
          if (property === "toString") return () => name.split(".").at(-1);
          if (Object.hasOwn(constants, property)) return constants[property];
          if (methods.has(property))
            return (...parameters: unknown[]) => call(self, proxy, property, parameters);
          throw refused(calls, new NotModelled(`${name}.${property}`));
        },
        set(_target, property) {
          throw refused(calls, new NotModelled(`writing ${name}.${String(property)}`));
        },
      });
      states.set(proxy, { className: name, self });
      objects.set(self, proxy);
      return proxy;
    },
  };
}

function refused(calls: ServiceCalls, error: unknown): unknown {
  if (error instanceof NotModelled) calls.notModelled.push(error.message);
  if (error instanceof NotModelled || error instanceof ServiceError)
    return calls.raise(error.message);
  return error;
}

/** An enumeration such as `SpreadsheetApp.ProtectionType`: each value is an object that prints its name; an unknown name is refused. */
export function enumeration<Name extends string>(
  calls: ServiceCalls,
  name: string,
  values: readonly Name[],
): Readonly<Record<Name, object>> {
  const members = new Map<string, object>();
  for (const value of values) {
    const member = Object.freeze({ toString: () => value, name: () => value, toJSON: () => value });
    states.set(member, { className: name, self: member });
    members.set(value, member);
  }
  return new Proxy(Object.create(null) as Record<Name, object>, {
    get(_target, property) {
      if (typeof property === "symbol") return undefined;
      const member = members.get(property);
      if (member === undefined) throw refused(calls, new NotModelled(`${name}.${property}`));
      return member;
    },
  });
}

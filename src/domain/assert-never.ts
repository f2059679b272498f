/** Marks a switch as exhaustive: it does not compile while a case is missing, and throws if the types were wrong. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}

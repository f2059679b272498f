/** A service and what it depends on. */
interface Dependent {
  readonly id: string;
  readonly dependsOn: readonly string[];
}

const dependentsMax = 50;

/**
 * The services that fail because a failing one does: those that depend on it, and on them, each of them failing itself. In the order given, at most 50.
 * Circles cannot be, the configuration refuses them.
 */
export function failingDependents(of: string, services: readonly Dependent[], failing: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  const follow = (id: string): void => {
    for (const { id: next, dependsOn } of services) {
      if (!failing.has(next) || !dependsOn.includes(id) || found.has(next)) continue;
      found.add(next);
      follow(next);
    }
  };
  follow(of);
  return services.map(({ id }) => id).filter((id) => found.has(id)).slice(0, dependentsMax);
}

import type { Version } from "../core/model.ts";
import type { Store } from "../ports.ts";

/** Version rows remembered; one has about 1 kB. The one not asked for longest is forgotten first. */
const remembered = 500;

/**
 * The store, remembering version rows: nothing ever changes one (that a version was withdrawn stands apart), so a list
 * of a version's pledges costs one request for its page and none to find the version again.
 */
export function rememberVersions(store: Store): Store {
  const known = new Map<string, Version>();
  return {
    ...store,
    versions: {
      ...store.versions,
      async get(manifesto, number) {
        const name = `${manifesto} ${number}`;
        const version = known.get(name) ?? (await store.versions.get(manifesto, number));
        if (version === null) return null;
        known.delete(name);
        known.set(name, version);
        if (known.size > remembered) known.delete(known.keys().next().value ?? name);
        return version;
      },
    },
  };
}

/** Asked of every object by the language itself, by promises and by tools: absent is the honest answer. */
const silent = new Set<PropertyKey>(['then', 'toJSON', 'constructor', 'nodeType', '$$typeof', 'asymmetricMatch']);

/** An object of the client API that says by name what it does not provide, where a plain one would fail later and somewhere else. */
export function strict<T extends object>(path: string, members: T): T {
  return new Proxy(members, {
    get(target, property, receiver): unknown {
      if (property in target) return Reflect.get(target, property, receiver);
      if (typeof property === 'symbol' || silent.has(property)) return undefined;
      throw new Error(`LocalDataverse does not provide ${path}.${property}.`);
    },
    set(_target, property) {
      throw new Error(`LocalDataverse does not let scripts set ${path}.${String(property)}.`);
    },
  });
}

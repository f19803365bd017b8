const loaded = new Map<string, Promise<void>>();

/** Loads form libraries as classic scripts, in order, each once per page: their globals are what event handlers name. */
export async function loadLibraries(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const running = loaded.get(name) ?? load(name);
    loaded.set(name, running);
    await running;
  }
}

function load(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `/WebResources/${name}`;
    script.onload = () => { resolve(); };
    script.onerror = () => {
      loaded.delete(name);
      reject(new Error(`The form library ${name} could not be loaded.`));
    };
    document.head.append(script);
  });
}

/** The function that a handler or a command names, e.g. Loyalty.Account.onLoad. */
export function findFunction(name: string): (argument: unknown) => unknown {
  let current: unknown = globalThis;
  for (const part of name.split('.')) current = typeof current === 'object' && current !== null ? (current as Record<string, unknown>)[part] : undefined;
  if (typeof current !== 'function') throw new Error(`No loaded form library has a function ${name}.`);
  return current as (argument: unknown) => unknown;
}

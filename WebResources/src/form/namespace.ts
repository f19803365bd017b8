/** Publishes a form library as Loyalty.<name>: the name that the form's event handlers call. */
export function publish(name: string, library: object): void {
  const scope = globalThis as typeof globalThis & { Loyalty?: Record<string, object> };
  scope.Loyalty = { ...scope.Loyalty, [name]: library };
}

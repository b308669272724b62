/** Gives a part of Electron that throws when anything is used which the stand-in does not have. */
export function strict<T extends object>(name: string, part: T): T {
  const refuse = (key: string | symbol): never => {
    throw new Error(`The stand-in does not implement ${name}.${String(key)}.`)
  }
  // Promises look for `then` on whatever they are given.
  const isKnown = (key: string | symbol): boolean => typeof key === 'symbol' || key === 'then' || key in part
  return new Proxy(part, {
    get: (target, key) => (isKnown(key) ? Reflect.get(target, key) : refuse(key)),
    set: (target, key, value) => (isKnown(key) ? Reflect.set(target, key, value) : refuse(key)),
  })
}

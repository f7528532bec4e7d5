const slotName = Symbol('slot')

/** Stands in a statement that is made once for a value that is known only when it is run. */
interface Slot {
  readonly [slotName]: string
  readonly [Symbol.toPrimitive]: () => never
}

/** Slots in the place of values, by the names of the values. Whoever makes a statement of them must not look at them. */
export function slots<Values extends object>(): Values {
  return new Proxy({}, { get: (_, name) => makeSlot(String(name)) }) as Values
}

/** The value that a slot stands for; anything else is what it is. */
export function fillSlot<Value>(part: Value, values: object): Value {
  return isSlot(part) ? (Reflect.get(values, part[slotName]) as Value) : part
}

function makeSlot(name: string): Slot {
  return {
    [slotName]: name,
    [Symbol.toPrimitive]: () => {
      throw new TypeError(`the value of ${name} is not known while the statement is made`)
    },
  }
}

function isSlot(part: unknown): part is Slot {
  return typeof part === 'object' && part !== null && slotName in part
}

/** What a database would give back: a copy that nobody else can change. */
export function copy<Value extends object>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

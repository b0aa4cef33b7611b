// What an editor inserts for a snippet when all its stops are left as they are, of 22 November 2026.
const VARIABLES: Readonly<Record<string, string>> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '11', CURRENT_DATE: '22' };

export function expanded(body: string): string {
  const defaults = new Map<string, string>();
  const withDays = body.replace(/\$([A-Z_]+)/g, (_whole, name: string) => {
    const value = VARIABLES[name];
    if (value === undefined) throw new Error(`Editors may not know the variable "${name}".`);
    return value;
  });
  const chosen = withDays.replace(/\$\{(\d+)(?:\|([^,|}]+)[^|}]*\||:([^}]*))\}/g, (_whole, stop, choice, text) => {
    const begun: string = choice ?? text;
    const known = defaults.get(stop);
    if (known !== undefined && known !== begun) throw new Error(`Stop ${stop} begins as "${known}" and as "${begun}".`);
    defaults.set(stop, begun);
    return begun;
  });
  const whole = chosen.replace(/\$0/g, '');
  if (whole.includes('$')) throw new Error(`There is a stop without a beginning: ${whole}`);
  const stops = [...defaults.keys()].map(Number);
  if (Math.max(...stops) !== stops.length) throw new Error(`The stops are not counted up: ${stops.join(' ')}`);
  return whole;
}

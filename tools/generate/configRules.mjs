// The schema of configurations with all rules in it: each with its level and its own options, so that any editor
// completes them and marks wrong ones. Our own checker does without: server/src/workspace/readConfiguration.ts says in
// sentences what is wrong with a rule or an option.

const OWN_KEYS = { '^x-': {} };
const DEPTHS = ['1', '2', '3', '4', '5'];
const TITLE = 'Rule setting';

/** A copy of the table in which a configuration and its overrides know `rules`: id, level, summary and options of each. */
export function withRules(table, rules) {
  const setting = table.get('config-rule-setting');
  const duration = table.get('duration');
  const level = { ...setting.properties.level };
  const made = new Map(table);
  made.set('config-level', level);
  made.set('config-rule-setting', closed(setting, {}));
  made.set('config-group-setting', closed(setting, joined(rules, duration)));
  made.set('config-rules', {
    ...ownWords(table.get('config').properties.rules),
    type: 'object',
    properties: Object.fromEntries([
      ...rules.map((rule) => one(rule, setting, duration)),
      ...groups(rules, setting, duration),
    ]),
    patternProperties: { ...OWN_KEYS, ...otherGlobs() },
    additionalProperties: false,
  });
  for (const name of ['config', 'config-override']) made.set(name, referring(table.get(name)));
  return made;
}

function ownWords({ title, description, examples }) {
  return { title, description, examples };
}

/** The block of rules stands in two places; each keeps its own words. */
function referring(schema) {
  const { description, examples } = schema.properties.rules;
  const rules = { $ref: '#/definitions/config-rules', description, examples };
  return { ...schema, properties: { ...schema.properties, rules } };
}

function one({ id, summary, options, level }, setting, duration) {
  if (Object.keys(options).length === 0) {
    return [id, { $ref: '#/definitions/config-rule-setting', description: summary, examples: levels(setting) }];
  }
  const schemas = mapped(options, (spec) => optionSchema(spec, duration));
  const usual = { level, ...mapped(options, (spec) => spec.default) };
  return [id, { ...closed(setting, schemas), description: summary, examples: [...levels(setting), usual] }];
}

// For each group (kpi/*) a level and the options that any rule of it has; for all together those of all rules.
function groups(rules, setting, duration) {
  const names = [...new Set(rules.map(({ id }) => id.split('/')[0]))];
  const all = { $ref: '#/definitions/config-group-setting', description: 'All rules.', examples: levels(setting) };
  const each = names.map((name) => {
    const members = rules.filter(({ id }) => id.startsWith(`${name}/`));
    const description = `All rules that begin with ${name}/.`;
    return [`${name}/*`, { ...closed(setting, joined(members, duration)), description, examples: levels(setting) }];
  });
  return [...each, ['*/*', all]];
}

/** Globs over more than a group: which rules they match a schema cannot tell. */
function otherGlobs() {
  return { '^(?!x-)(?!(?:[a-z-]+|\\*)/\\*$).*[*?\\[\\](){}!]': { $ref: '#/definitions/config-group-setting' } };
}

/** A setting that knows these options and no others. */
function closed(setting, options) {
  return {
    title: TITLE,
    description: setting.description,
    type: setting.type,
    pattern: setting.pattern,
    'x-enum': setting['x-enum'],
    properties: { level: { $ref: '#/definitions/config-level' }, ...options },
    patternProperties: OWN_KEYS,
    additionalProperties: false,
    examples: levels(setting),
  };
}

function levels(setting) {
  return setting.properties.level.enum;
}

/** The options of all of these rules; one of several kinds takes the values of each. */
function joined(rules, duration) {
  const all = {};
  for (const { options } of rules) {
    for (const [name, spec] of Object.entries(options)) {
      const { default: _, ...schema } = optionSchema(spec, duration);
      const other = all[name];
      all[name] = { ...schema, ...other, type: [...new Set([other?.type ?? [], schema.type].flat())] };
    }
  }
  return mapped(all, ({ type, ...schema }) => ({ type: type.length === 1 ? type[0] : type, ...schema }));
}

function optionSchema({ type, default: usual, description }, duration) {
  const words = { description, default: usual, examples: [usual] };
  const number = { type: 'number', minimum: 0 };
  switch (type) {
    case 'number':
      return { ...number, ...words };
    case 'duration':
      return { type: 'string', pattern: duration.pattern, ...words };
    case 'byDepth':
      return {
        type: 'object',
        properties: Object.fromEntries(DEPTHS.map((depth) => [depth, number])),
        additionalProperties: false,
        ...words,
      };
    default:
      throw new Error(`There is no schema for an option of type "${type}".`);
  }
}

function mapped(options, change) {
  return Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, change(spec)]));
}

import { toJsonSchema } from '@valibot/to-json-schema';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configShape, unknownKeyMark } from '../src/config/schema.ts';

/** Writes the JSON Schema that editors use for `.github/mock-medic.yml`, from the same source that the loader reads by. */

type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const narrow = (node: Node): boolean => ['integer', 'number', 'boolean'].includes(String(node['type'])) || 'enum' in node || 'const' in node || 'pattern' in node;

/** Lets `${NAME}` stand wherever something narrower than text is wanted, as the loader does. */
function withReferences(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withReferences(item));
  if (!isNode(value)) return value;
  const members = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withReferences(item, name)]));
  if (!narrow(value) || key === 'properties' || key === 'patternProperties') return members;
  const { description, default: fallback, ...form } = members;
  return { ...(description === undefined ? {} : { description }), ...(fallback === undefined ? {} : { default: fallback }), anyOf: [form, { $ref: '#/$defs/reference' }] };
}

/** The JSON Schema as text. */
export function editorSchema(): string {
  const { $schema, ...schema } = toJsonSchema(configShape, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const rest: unknown = 'rest' in valibotSchema ? valibotSchema.rest : undefined;
      const closed = isNode(rest) && String(rest['message']).startsWith(unknownKeyMark);
      return closed ? { ...jsonSchema, additionalProperties: false, patternProperties: { '^x-': {} } } : undefined;
    },
  });
  const plain: unknown = withReferences(JSON.parse(JSON.stringify(schema)));
  const root = isNode(plain) ? plain : {};
  const definitions = isNode(root['$defs']) ? root['$defs'] : {};
  const reference = { type: 'string', pattern: '\\$\\{[A-Za-z_]', description: 'filled in from the environment' };
  return `${JSON.stringify({ $schema, title: 'Mock Medic', ...root, $defs: { ...definitions, reference } }, null, 2)}\n`;
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, '..', 'schema', 'mock-medic.schema.json'), editorSchema());

// Says in words what a body is to be, from the schema that reads it.
import type { z } from 'zod';

/** @returns how it is written, such as `{range, value?: number}`; a text within an object goes without saying */
export function wordsOf(schema: z.core.$ZodType): string {
  const told = (schema as z.ZodType).description;
  if (told !== undefined) return told;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return 'text';
    case 'boolean':
      return 'boolean';
    case 'object':
      return wordsOfObject(schema as z.ZodObject);
    case 'array':
      return `[${wordsOf(def.element)}]`;
    case 'record':
      return `{name: ${wordsOf(def.valueType)}}`;
    case 'union':
      return def.options.map(wordsOf).join(' | ');
    case 'enum':
      return Object.values(def.entries)
        .map((each) => JSON.stringify(each))
        .join(' | ');
    case 'literal':
      return def.values.map((each) => JSON.stringify(each)).join(' | ');
    case 'nullable':
      return `${wordsOf(def.innerType)} | null`;
    case 'optional':
      return wordsOf(def.innerType);
    case 'unknown':
      return 'anything';
    default:
      return def.type;
  }
}

function wordsOfObject(schema: z.ZodObject): string {
  const choice = (schema.meta()?.choice ?? []) as readonly string[];
  const members = Object.entries(schema.shape).map(([name, each]) => {
    const isChoice = choice.includes(name);
    const words = wordsOf(each);
    const told = isChoice && isUnion(each) ? `(${words})` : words;
    const isOptional = !isChoice && each._zod.optin === 'optional';
    return `${name}${isOptional ? '?' : ''}${words === 'text' ? '' : `: ${told}`}`;
  });
  // Those of which one is given stand first.
  const chosen = members.splice(0, choice.length).join(' | ');
  return `{${[chosen, ...members].filter(Boolean).join(', ')}}`;
}

function isUnion(schema: z.core.$ZodType): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' ? isUnion(def.innerType) : def.type === 'union';
}

/**
 * A calendar as jCal, the JSON form of iCalendar: a component is its name, its properties and its parts; a property is its
 * name, its parameters, its type and its values. Source: RFC 7265.
 */
export type Property = [
  name: string,
  parameters: Record<string, unknown>,
  type: string,
  ...values: unknown[],
];
export type Component = [name: string, properties: Property[], parts: Component[]];

export const children = ([, , parts]: Component): Component[] => (Array.isArray(parts) ? parts : []);

export const propertiesNamed = ([, properties]: Component, name: string): Property[] =>
  properties.filter((property) => property[0] === name);

/** The first value of the first property with a name. */
export const firstValue = (component: Component, name: string): unknown =>
  propertiesNamed(component, name)[0]?.[3];

export const textOf = (component: Component, name: string): string => {
  const value = firstValue(component, name);
  return typeof value === 'string' ? value : '';
};

/** A parameter as text; a list's first word. */
export const parameter = (property: Property, name: string): string => {
  const value = Object.hasOwn(property[1], name) ? property[1][name] : '';
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
};

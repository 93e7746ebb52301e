type FieldName = `{${string}}${string}`;

/**
 * The names under which an attribute of GS1's master data comes (主数据属性的各种写法): JSON-LD expands `cbvmda:` with a colon at the end, XML declares it without one, and
 * newer contexts use an address.
 */
export const masterDataNames = (local: string): readonly FieldName[] => [
  `{urn:epcglobal:cbv:mda}${local}`,
  `{urn:epcglobal:cbv:mda:}${local}`,
  `{https://ref.gs1.org/cbv/}${local}`,
];

/** Files of generic plumbing that may cast with `as`, and why each must. */
export const castExceptions: Readonly<Record<string, string>> = {
  'db/engine/engine-of.ts':
    'A Reader is a Kysely whose type hides what could write; hand-written selects need what runs it.',
  'db/engine/fragment.ts': 'Rows of hand-written SQL have the type that its select list spells out.',
  'db/engine/slot.ts':
    'A slot stands in the place of a value while a statement is made, so it has the type of the value.',
  'main/server/procedures.ts':
    'oRPC has one context type a contract; each call here is handed the one that its metas allow.',
  'main/server/import/sheet/open-xlsx-sheet.ts':
    'Node types Readable.toWeb as the stream of another lib than the web streams the reader takes.',
  'tests/ui/fake-shop.ts':
    'The shop in memory answers the calls under test; the client type promises the whole contract.',
  'tests/helpers/pglite.ts': 'PGlite.clone() gives its interface; the Kysely dialect wants the class.',
}

import type { Texts } from '../texts.ts'

export const restEn: Texts['rest'] = {
  hint: 'Whoever rests is covered: their customers of that day stand in the cover’s queue, marked with their name, and go back by themselves the day after. A cover who rests too hands on to their own cover.',
  weekdaysAt: 'Weekly rest days are set under “People”.',
  uncovered: (names) => `Rest today with nobody to cover: ${names}`,
  columns: {
    name: 'Name',
    weekly: 'Rests weekly on',
    off: 'Other rest days',
    work: 'Works instead on',
    cover: 'Covered by',
    act: 'Save',
  },
  cell: (name, column) => `${name} ${column}`,
  saveOf: (name) => `Save ${name}`,
  nobody: 'nobody',
  example: '2026-12-01 2026-12-03',
  unread: 'Days are written like 2026-12-01, with a space between them.',
}

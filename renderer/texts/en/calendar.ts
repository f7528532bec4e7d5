import type { Texts } from '../texts.ts'

export const calendarEn: Texts['calendar'] = {
  week: 'Open on',
  weekHint:
    'Car and real-estate shops are open all week and people take turns to rest; insurance and others mostly Monday to Friday. A due day on a rest day moves as “Calling” says.',
  keepsHolidays: 'Closed on public holidays, open on days worked for them',
  allWeek: 'All week',
  fiveDays: 'Monday to Friday',
  year: 'Which year',
  yearMissing: (year) => `${year} is missing`,
  layer: 'What to change',
  layers: { own: 'Our own days', statutory: 'Public holidays' },
  turnHint: 'Click a day, or go there by arrow keys and press space: off, worked, as usual.',
  missing: (year) =>
    `The holidays of ${year} are not known yet; until then only the week counts, nothing is guessed. Once the State Council has announced them, paste the notice below, press “Read”, check the days and save.`,
  notice: (year) => `Text of the holidays of ${year}`,
  noticeHint: (year) =>
    `Paste the notice, or write a line a range:\n${year}-01-01~${year}-01-03 off\n${year}-01-04 work`,
  read: 'Read',
  unread: (phrases) => `These could not be read; change them, or set the days below: ${phrases}`,
  grid: (year) => `Days of ${year}`,
  month: (month) => months[month - 1] ?? `Month ${month}`,
  shortWeekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  working: 'open',
  resting: 'closed',
  signs: { off: 'o', work: 'w' },
  marks: {
    own: { off: 'closed by the shop', work: 'opened by the shop' },
    statutory: { off: 'public holiday', work: 'worked for a holiday' },
  },
  saved: (cards) =>
    cards === 0
      ? 'Calendar saved'
      : `Calendar saved; ${cards === 1 ? '1 card' : `${cards} cards`} moved with it`,
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

import type { Texts } from '../texts.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export const wordsEn: Texts['words'] = {
  product: 'IntentCard',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  seconds: (n) => `${n} s`,
  minutes: (n) => `${n} min `,
  comma: ', ',
  dayHint: '11-25, tomorrow, +3',
  pickDay: 'Pick a day',
  month: (year, month) => `${months[month - 1] ?? ''} ${year}`,
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  weekdayMarks: ['M', 'Tu', 'W', 'Th', 'F', 'Sa', 'Su'],
  none: 'none',
  blank: '—',
  today: 'today',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  again: 'Try again',
  reload: 'Reload',
  loading: 'Reading…',
  more: 'More',
  required: 'required',
}

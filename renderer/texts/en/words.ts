import type { Texts } from '../texts.ts'

export const wordsEn: Texts['words'] = {
  product: 'IntentCard',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  seconds: (n) => `${n} s`,
  minutes: (n) => `${n} min `,
  comma: ', ',
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

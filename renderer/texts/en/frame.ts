import type { Texts } from '../texts.ts'

export const frameEn: Texts['frame'] = {
  mainPlaces: 'Work',
  otherPlaces: 'Other',
  places: {
    desk: 'Calls today',
    cards: 'Cards',
    log: 'Visit log',
    import: 'Import',
    people: 'People',
    settings: 'Settings',
  },
  search: 'name · pinyin · any digits · plate · words of a note',
  searchLabel: 'Find a customer',
  searchNothing: (text) =>
    `Nothing found for “${text}”. Try any digits of the number, or the initials of the pinyin.`,
  searchFailed: 'The search did not work; press Enter again.',
  foundBy: {
    name: 'name',
    pinyin: 'pinyin',
    number: 'number',
    'card-number': 'card no.',
    plate: 'plate',
    note: 'note',
  },
  savedAt: (time) => `This PC · saved ${time}`,
  localOnly: 'This PC · saved as you go',
  saving: 'Saving…',
  reconnecting: 'Connection lost, reconnecting; everything typed is kept',
  figures: { calls: 'Calls', effective: 'Effective', talk: 'Talk', minutes: (n) => `${n} min` },
  openMenu: ', open the menu',
  switchUser: 'Switch user',
  lockNow: 'Lock',
  logOut: 'Log out',
  language: 'Language',
  look: 'Look',
  looks: { system: 'as the system', light: 'light', dark: 'dark' },
  dialBy: 'The space bar',
  dialWays: { copy: 'copies the number', tel: 'dials with this PC' },
  keys: 'Keys',
  demo: 'Demo shop',
  demoHint: 'All customers here are invented',
  warnings: {
    'missing-year': (year) =>
      `The holidays of ${year} are not known yet; due days in ${year} follow the weekly rest days only. Update the program once they are published.`,
    'network-folder': () =>
      'The data file lies in a network folder and may be damaged. Move it to a disk of this PC.',
    'sync-folder': () =>
      'The data file lies in a cloud folder and may be damaged. Move it to a plain folder and keep copies by backup.',
    'disk-low': () => 'The disk is nearly full. Make room soon, or saving will fail.',
  },
  otherWarning: (kind) => `Please note: ${kind}`,
  notBuilt: 'There is no such page',
  notBuiltHint: 'The address may be wrong; choose a place on the left.',
  crashed: 'This page has failed',
  crashedHint:
    'Everything saved is safe and what you were writing is kept as a draft. Press “Reload” to go on.',
}

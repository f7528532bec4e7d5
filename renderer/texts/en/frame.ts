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
  openNewAddress: 'Restarted: open the new address',
  restarted:
    'IntentCard was started again: open the address it shows now (in the window that started it) and log in. All you typed comes back.',
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
    'cloud-folder': ({ folder, service }) =>
      `The data file lies in a folder that ${service} syncs (${folder}) and may be damaged. Move it to one that is not synced, and keep only backups in the cloud.`,
    'clock-behind': () =>
      'The clock of this PC is behind the last save, so today may be the wrong day. Set the clock before you go on saving.',
    'missing-year': ({ year }) =>
      `The holidays of ${year} are not known yet; due days in ${year} follow the weekly rest days only. Once they are announced, paste the notice in Settings, Working calendar.`,
  },
  notBuilt: 'There is no such page',
  notBuiltHint: 'The address may be wrong; choose a place on the left.',
  crashed: 'This page has failed',
  crashedHint:
    'Everything saved is safe and what you were writing is kept as a draft. Press “Reload” to go on.',
}

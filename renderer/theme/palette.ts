/** Every colour of the program, by its use; CSS reads them as `--name`. */
export interface Palette {
  readonly bg: string
  readonly panel: string
  readonly rail: string
  readonly paper: string
  readonly paperLine: string
  readonly paperEdge: string
  readonly line: string
  readonly ink: string
  readonly sub: string
  readonly mute: string
  readonly brand: string
  readonly brandFill: string
  /** Under the pointer; white letters stay readable on it. */
  readonly brandDeep: string
  readonly brandWash: string
  readonly red: string
  readonly redWash: string
  readonly redLine: string
  readonly amber: string
  readonly amberWash: string
  readonly amberLine: string
  readonly ok: string
  readonly okWash: string
  readonly star: string
  readonly bossWash: string
  readonly bossLine: string
  readonly grade1: string
  readonly grade2: string
  readonly grade3: string
  readonly grade4: string
  readonly grade5: string
  readonly grade1Text: string
  readonly grade2Text: string
  readonly grade3Text: string
  readonly grade4Text: string
  readonly grade5Text: string
}

/** Filled grade marks carry white letters in both looks, so their colours do not change. */
const gradeFills = {
  grade1: '#c93a22',
  grade2: '#ad5e07',
  grade3: '#1f68cc',
  grade4: '#4c7057',
  grade5: '#5f6673',
}

export const light: Palette = {
  ...gradeFills,
  bg: '#f3f4f6',
  panel: '#ffffff',
  rail: '#fbfbfc',
  paper: '#fffdf7',
  paperLine: '#eeece4',
  paperEdge: '#e7e2d2',
  line: '#e5e7eb',
  ink: '#1f2329',
  sub: '#525a68',
  mute: '#646c7a',
  brand: '#1f5fd6',
  brandFill: '#1f5fd6',
  brandDeep: '#174fb8',
  brandWash: '#edf3fe',
  red: '#b92d18',
  redWash: '#fdf3f0',
  redLine: '#f1c9c0',
  amber: '#8a5a05',
  amberWash: '#fdf8ec',
  amberLine: '#eddcb8',
  ok: '#1f7349',
  okWash: '#eef8f2',
  star: '#b98a00',
  bossWash: '#fdf7e3',
  bossLine: '#c9a227',
  grade1Text: '#b92d18',
  grade2Text: '#955004',
  grade3Text: '#1a5cb8',
  grade4Text: '#3f6149',
  grade5Text: '#4f5663',
}

export const dark: Palette = {
  ...gradeFills,
  bg: '#131519',
  panel: '#1b1e24',
  rail: '#17191e',
  paper: '#211f1b',
  paperLine: '#35322a',
  paperEdge: '#403c31',
  line: '#30353e',
  ink: '#e7e9ed',
  sub: '#b9c0cb',
  mute: '#9aa3b2',
  brand: '#86aefc',
  brandFill: '#2a63cf',
  brandDeep: '#2257bb',
  brandWash: '#1e2b45',
  red: '#f58d7a',
  redWash: '#371f1b',
  redLine: '#6a342a',
  amber: '#e3b45f',
  amberWash: '#332a18',
  amberLine: '#5e4b23',
  ok: '#73cf9c',
  okWash: '#1a3226',
  star: '#e8bf3f',
  bossWash: '#332d19',
  bossLine: '#a98a2a',
  grade1Text: '#f58d7a',
  grade2Text: '#eab06a',
  grade3Text: '#8db8f7',
  grade4Text: '#9fc7ab',
  grade5Text: '#b4bac5',
}

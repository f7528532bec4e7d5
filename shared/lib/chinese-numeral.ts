const digits = '零一二三四五六七八九'
const places = ['', '十', '百', '千']

/** A whole number from 0 to 9999 in Chinese characters, as one says it when counting: 十一, 二十, 一百零五. */
export function chineseNumeral(n: number): string {
  const written = [...String(n)]
    .map((digit, index, all) => placed(Number(digit), all.length - 1 - index))
    .join('')
    .replace(/零+/g, '零')
  return n < 10 ? written : written.replace(/零$/, '').replace(/^一十/, '十')
}

function placed(digit: number, place: number): string {
  return digit === 0 ? digits.charAt(0) : `${digits.charAt(digit)}${places[place]}`
}

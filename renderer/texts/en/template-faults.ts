import type { templateFaultsZh } from '../zh-cn/template-faults.ts'

export const templateFaultsEn: typeof templateFaultsZh = {
  'template-changed': () =>
    'Somebody has just changed the fields of this card. Yours are still below: note what to keep, reload and change again.',
  'too-many-fields': (data) =>
    `A card has at most ${data.most} fields, and there are ${data.count}; retire some.`,
  'field-unnamed': (data) => `Field ${data.place} has no name yet; please write one.`,
  'field-named-twice': (data) => `There is a field called “${data.label}” already; choose another name.`,
  'field-named-as-retired': (data) =>
    `A retired field is called “${data.label}”: restore that one instead of adding another; what cards hold of it is still there.`,
  'field-gone': (data) =>
    `“${data.label}” cannot be deleted, or values would be out of sight; retire it instead.`,
  'field-unknown': (data) => `There is no field “${data.label}”; reload and change it again.`,
  'field-needs-options': (data) => `“${data.label}” is chosen from words: write them, one a line.`,
  'field-option-twice': (data) => `“${data.option}” stands twice among the words of “${data.label}”.`,
  'field-fixed': (data) => `The program itself reads “${data.label}”, so only its name can change.`,
  'field-needs-checkpoint': (data) => `“${data.label}” is required: say at which step.`,
  'field-option-in-use': (data) =>
    `${data.cards} cards have “${data.option}” under “${data.label}”; keep the word, or change those cards first.`,
  'field-kind-in-use': (data) =>
    `${data.cards} cards have a value under “${data.label}” that this kind cannot hold; add another field and retire this one.`,
  'contact-unnamed': () => 'Please write this person’s name.',
  'contact-too-long': (data) => `At most ${data.most} characters belong here; please be shorter.`,
  'too-many-contacts': (data) => `A card keeps at most ${data.most} people; take one off first.`,
  'consent-needs-source': () => 'Say how they agreed, for example: signed register, recorded call.',
  'consent-in-future': () => 'This time has not come yet; check the day and the hour.',
  'missing-facts': (data) =>
    `The front of the card still lacks: ${data.en}. Open the card, fill them in and save again; the visit is kept.`,
}

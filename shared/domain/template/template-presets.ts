import { carTemplate } from './car-template.ts'
import type { CardTemplate } from './card-template.ts'
import { estateTemplate } from './estate-template.ts'
import { generalTemplate } from './general-template.ts'
import { insuranceTemplate } from './insurance-template.ts'

/** The trades that a template is shipped for (R62). */
export const templateCodes = ['car', 'estate', 'insurance', 'general'] as const
export type TemplateCode = (typeof templateCodes)[number]

/** The shipped card of each trade; a shop's own versions come after it (R62). */
export const templatePresets: Readonly<Record<TemplateCode, CardTemplate>> = {
  car: carTemplate,
  estate: estateTemplate,
  insurance: insuranceTemplate,
  general: generalTemplate,
}

const texts =
  'input:not([type=radio]):not([type=checkbox]):not([type=button]), textarea, [contenteditable=""], [contenteditable=true]'
const controls =
  'button, a[href], select, summary, input, [role=button], [role=combobox], [role=option], [role=radio], [tabindex]:not([tabindex="-1"], section)'

/** Whether the cursor stands in a text of the desk, on any other control, or nowhere in particular. */
export function focusOf(element: Element | null): 'nowhere' | 'text' | 'control' {
  if (!element || element === element.ownerDocument.body) return 'nowhere'
  if (element.matches(texts)) return element.closest('.desk') ? 'text' : 'control'
  return element.closest(controls) ? 'control' : 'nowhere'
}

/** A long paper label without its brackets and alternatives: `关机 / 无法接通` → `关机`. */
export function shortLabel(label: string): string {
  return label.split(/[（(/]/)[0]?.trim() || label
}

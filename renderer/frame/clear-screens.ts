import { clearAssignRun } from '#renderer/stores/assign-run.ts'
import { clearCardEdits } from '#renderer/stores/card-edits.ts'
import { clearCardList } from '#renderer/stores/card-list.ts'
import { clearDesk } from '#renderer/stores/desk.ts'
import { clearImportRun } from '#renderer/stores/import-run.ts'
import { clearTemplateEdits } from '#renderer/stores/template-edits.ts'
import { clearVisitLog } from '#renderer/stores/visit-log.ts'

/** Another person sits down: what the one before had chosen or typed leaves the screens; drafts are in the book. */
export function clearScreens(): void {
  clearDesk()
  clearCardList()
  clearCardEdits()
  clearAssignRun()
  clearVisitLog()
  clearImportRun()
  clearTemplateEdits()
}

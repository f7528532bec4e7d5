import { useQueryClient } from '@tanstack/react-query'
import { v7 as newId } from 'uuid'
import { type Api, useApi } from '#renderer/api.ts'
import type { PickedFile } from '#renderer/connection/desktop.ts'
import { uploadFile } from '#renderer/connection/file-transfer.ts'
import { clearImportRun, useImportRun } from '#renderer/stores/import-run.ts'

/** Everything that can be done with a list, from choosing it to its end. */
export function useImport() {
  const api = useApi()
  const queries = useQueryClient()
  const end = () => queries.invalidateQueries()
  return {
    takeBlob: (blob: Blob, fileName: string) => void lookAt(api, () => uploadFile(blob, fileName), fileName),
    takePicked: (file: PickedFile) => void lookAt(api, async () => file, file.fileName),
    start: (isDry: boolean) => void run(api, isDry).then(end),
    cancel: () => void cancel(api),
  }
}

async function lookAt({ call }: Api, fetchIn: () => Promise<PickedFile>, fileName: string): Promise<void> {
  clearImportRun()
  useImportRun.setState({ stage: 'looking', file: { fileId: '', fileName } })
  try {
    const file = await fetchIn()
    const look = await call.import.look(file)
    useImportRun.setState({ stage: 'mapping', file, look, mapping: look.mapping, failure: null })
  } catch (failure) {
    useImportRun.setState({ stage: 'choose', failure })
  }
}

async function run({ call }: Api, isDry: boolean): Promise<void> {
  const { file, mapping, update, ownerId } = useImportRun.getState()
  if (!file || !mapping) return
  const importId = newId()
  const start = {
    importId,
    isDry,
    isCancelling: false,
    progress: null,
    failure: null,
    isSeen: false,
  } as const
  useImportRun.setState({ stage: 'running', ...start })
  try {
    await call.import.run({ ...file, importId, mapping, update, dryRun: isDry, ownerId })
    for await (const progress of await call.import.watch({ importId })) useImportRun.setState({ progress })
    useImportRun.setState({ stage: 'result' })
  } catch (failure) {
    const { progress } = useImportRun.getState()
    useImportRun.setState({ stage: progress ? 'result' : 'mapping', failure })
  }
}

async function cancel({ call }: Api): Promise<void> {
  const { importId } = useImportRun.getState()
  if (!importId) return
  useImportRun.setState({ isCancelling: true })
  try {
    await call.import.cancel({ importId })
  } catch (failure) {
    useImportRun.setState({ isCancelling: false, failure })
  }
}

import { useQueryClient } from '@tanstack/react-query'
import { v7 as newId } from 'uuid'
import { type Api, useApi } from '#renderer/api.ts'
import type { PickedFile } from '#renderer/connection/desktop.ts'
import { type UploadWatch, uploadFile } from '#renderer/connection/file-transfer.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useReceivers } from '#renderer/frame/use-receivers.ts'
import { clearImportRun, type ImportGoal, useImportRun } from '#renderer/stores/import-run.ts'

/** Everything that can be done with a list, from choosing it to its end. */
export function useImport() {
  const api = useApi()
  const { viewer } = useShop()
  const receivers = useReceivers('import.run')
  const isAlone = receivers.length === 1 && receivers[0]?.id === viewer.id
  const goal = isAlone ? 'me' : 'pool'
  const queries = useQueryClient()
  const end = () => queries.invalidateQueries()
  return {
    takeBlob: (blob: Blob, fileName: string) =>
      void lookAt(api, { fetchIn: (watch) => uploadFile(blob, fileName, watch), fileName, goal }),
    takePicked: (file: PickedFile) =>
      void lookAt(api, { fetchIn: async () => file, fileName: file.fileName, goal }),
    start: (isDry: boolean) => void run(api, viewer.id, isDry).then(end),
    cancel: () => void cancel(api),
  }
}

interface Taken {
  readonly fileName: string
  /** Whose the new cards are where nothing else is said. */
  readonly goal: ImportGoal
  fetchIn(watch: UploadWatch): Promise<PickedFile>
}

async function lookAt({ call }: Api, { fileName, goal, fetchIn }: Taken): Promise<void> {
  clearImportRun()
  const stop = new AbortController()
  const { signal } = stop
  const stopLooking = () => stop.abort()
  useImportRun.setState({ stage: 'looking', file: { fileId: '', fileName }, stopLooking })
  try {
    const file = await fetchIn({ signal, onProgress: (sent) => useImportRun.setState({ sent }) })
    const look = await call.import.look(file, { signal })
    if (signal.aborted) return clearImportRun()
    useImportRun.setState({ stage: 'mapping', file, look, mapping: look.mapping, goal, failure: null })
  } catch (failure) {
    if (signal.aborted) clearImportRun()
    else useImportRun.setState({ stage: 'choose', failure })
  }
}

async function run({ call }: Api, viewerId: string, isDry: boolean): Promise<void> {
  const { file, mapping, update, goal, dealTo } = useImportRun.getState()
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
    const whose = { ownerId: goal === 'me' ? viewerId : null, dealTo: goal === 'people' ? [...dealTo] : [] }
    await call.import.run({ ...file, importId, mapping, update, dryRun: isDry, ...whose })
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
